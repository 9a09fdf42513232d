/** A browser's storage, empty. */
export function aStorage(): Storage {
  const held: Record<string, string> = {};
  const does = {
    getItem: (key: string) => held[key] ?? null,
    setItem(key: string, value: string) {
      held[key] = value;
    },
    removeItem(key: string) {
      delete held[key];
    },
  };
  return new Proxy(held, { get: (_, name) => does[name as keyof typeof does] }) as unknown as Storage;
}
