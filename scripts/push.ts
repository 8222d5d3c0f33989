import { runCommand } from './clasp/command.js';
import { push } from './clasp/push.js';

await runCommand(push);
