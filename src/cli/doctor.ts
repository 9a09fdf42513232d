import { ConfigError, readConfig } from '../config.ts';
import { type Examined, type Finding, readExamined, tellFindings } from '../operator/doctor.ts';
import type { Outcome } from '../operator/operation.ts';

/** `doctor [--json]`: everything that can be wrong, each in one line; `operate` asks whoever has the database. */
export async function doctor(argv: readonly string[], operate: () => Promise<Outcome>): Promise<Outcome> {
  const findings: Finding[] = [];
  try {
    const config = readConfig();
    const says = config.bot.kind === 'trial' ? 'none for Teams: this is the local trial' : 'complete';
    findings.push({ check: 'settings', state: 'ok', says });
    const { meansOf } = await import('../app/doctor/means.ts');
    const { examineWorld } = await import('../app/doctor/examine-world.ts');
    const { examineBoards } = await import('../app/doctor/examine-boards.ts');
    const means = meansOf(config);
    findings.push(...(await examineWorld(config, means)));
    const house = await examineDatabase(operate);
    findings.push(...house.findings, ...(await examineBoards(house.boards, means)));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    findings.push({ check: 'settings', state: 'fails', says: error.message, todo: 'mend them in .env' });
  }
  return tellFindings(findings, argv.includes('--json'));
}

async function examineDatabase(operate: () => Promise<Outcome>): Promise<Examined> {
  try {
    return readExamined((await operate()).out);
  } catch (error) {
    const says = Error.isError(error) ? error.message : String(error);
    const todo = 'look at DATABASE_URL, and whether the server is reached from here';
    const finding = {
      check: 'database',
      state: 'fails',
      says: says.replaceAll(/\s*\n\s*/g, ' '),
      todo,
    } as const;
    return { findings: [finding], boards: [] };
  }
}
