/** Posts JSON with an `Authorization` header, or without one. */
export async function post(url: string, body: unknown, header: string | null) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(header === null ? {} : { authorization: header }) },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}
