/** The header by which a browser saves an answer under the name, whatever letters it has (RFC 6266, RFC 8187). */
export function savedAs(name: string, way: 'attachment' | 'inline' = 'attachment'): string {
  const safe = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename*=UTF-8''${safe}`;
}
