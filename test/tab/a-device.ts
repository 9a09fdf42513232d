/** What a browser keeps for a page: its entries are its keys. */
export function aDevice(): Storage {
  const device: Storage = Object.create({
    getItem: (key: string): string | null => (Object.hasOwn(device, key) ? String(device[key]) : null),
    setItem: (key: string, value: string) => void Object.assign(device, { [key]: value }),
    removeItem: (key: string) => void Reflect.deleteProperty(device, key),
  });
  return device;
}
