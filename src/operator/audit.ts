import type { Needs, Outcome } from './operation.ts';

/** `audit verify`: checks the record of every tenant, and names the first broken row of each. */
export async function verifyAudit({ store, verify }: Needs): Promise<Outcome> {
  const lines: string[] = [];
  let isWhole = true;
  for (const tenant of await store.tenants()) {
    const verdict = await verify(tenant);
    if (verdict.kind === 'whole') lines.push(`${tenant}: ${verdict.rows} rows, whole`);
    else {
      isWhole = false;
      lines.push(`${tenant}: broken at row ${verdict.seq}: ${verdict.why}`);
    }
  }
  const text = lines.length > 0 ? lines.join('\n') : 'no record yet';
  return isWhole ? { status: 0, out: text, err: '' } : { status: 1, out: '', err: text };
}
