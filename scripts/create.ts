import { runCommand } from './clasp/command.js';
import { create } from './clasp/create.js';
import { readCreateArguments } from './clasp/create-arguments.js';

await runCommand(async (around) => create(readCreateArguments(process.argv.slice(2), process.env), around));
