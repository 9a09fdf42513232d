import { holdFolder } from '../../src/store/hold-folder.ts';

// Tries to hold the folder named, says what came of it, and stays until it is killed.
const hold = await holdFolder(process.argv[2] ?? '', (_, answer) => void answer.end('hello'));
process.stdout.write(`${hold.kind}\n`);
setInterval(() => {}, 60_000);
