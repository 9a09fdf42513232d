import type { Needs, Outcome } from './operation.ts';

/** `audit verify`: checks the record of every tenant, and names the first broken row of each. */
export async function verifyAudit({ store, verify }: Needs): Promise<Outcome> {
  const lines: string[] = [];
  const broken: string[] = [];
  for (const tenant of await store.tenants()) {
    const verdict = await verify(tenant);
    if (verdict.kind === 'whole') lines.push(`${tenant}: ${verdict.rows} rows, whole`);
    else broken.push(`${tenant}: broken at row ${verdict.seq}: ${verdict.why}`);
  }
  const out = [...lines, ...broken].join('\n') || 'no record yet';
  return broken.length === 0 ? { status: 0, out, err: '' } : { status: 1, out, err: broken.join('; ') };
}
