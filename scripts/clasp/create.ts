import { join } from 'node:path';
import type { CreateArguments } from './create-arguments.js';
import { isNotLoggedIn } from './failures.js';
import { PROJECT_FILE, readProject, rememberNamed, startProject } from './project-file.js';
import { pushStep } from './push.js';
import type { Ran } from './run-clasp.js';
import { both, type Saying, Stop } from './saying.js';
import { buildStep, type Step, type Surroundings, takeSteps } from './steps.js';
import { words } from './words.js';

/** Makes a sheet with its script, or a script in a sheet that is there, and sends the files. */
export async function create(wanted: CreateArguments, around: Surroundings): Promise<boolean> {
  const standing = readProject(around.folder);
  if (standing) throw new Stop(words.exists(standing, PROJECT_FILE));
  const again = () => [words.again('npm run create')];
  const resume = () => [words.resume];
  const steps = [
    buildStep(words.build, around, again),
    createStep(wanted, around),
    buildStep(words.rebuild, around, resume),
    pushStep(around, resume),
  ];
  const done = await takeSteps(steps, around.say);
  const project = readProject(around.folder);
  if (done && project) around.say(both(words.done(project)));
  return done;
}

function createStep({ parentId, title }: CreateArguments, around: Surroundings): Step {
  const { folder, clasp } = around;
  const where = parentId === null ? ['--type', 'sheets'] : ['--parentId', parentId];
  const args = ['--project', join(folder, PROJECT_FILE), 'create-script', ...where, '--rootDir', 'dist', '--title', title];
  return {
    name: parentId === null ? words.createSheet : words.createScript,
    kind: parentId === null ? 'sheet' : 'script',
    run: async () => {
      startProject(folder);
      return checked(await clasp(args, (said) => rememberNamed(folder, said)), folder, around.say);
    },
    afterFailure: (said) => afterFailure(folder, parentId, said),
  };
}

/** clasp ends with 0 also where it refused the command line: only the project file tells that a script was made. */
function checked(ran: Ran, folder: string, say: Surroundings['say']): Ran {
  if (ran.code !== 0 || readProject(folder)) return ran;
  say(both(words.noScript));
  return { ...ran, code: 1 };
}

function afterFailure(folder: string, parentId: string | null, said: string): readonly Saying[] {
  if (readProject(folder)) return [words.resume];
  if (parentId !== null) return [words.again('npm run create -- --parentId …')];
  return [words.again('npm run create'), ...(isNotLoggedIn(said) ? [] : [words.emptySheet])];
}
