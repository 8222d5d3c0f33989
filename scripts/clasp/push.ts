import { join } from 'node:path';
import { PROJECT_FILE, readProject } from './project-file.js';
import { both, Stop } from './saying.js';
import { buildStep, type Step, type Surroundings, takeSteps } from './steps.js';
import { words } from './words.js';

/** Builds and sends: without `-f` clasp would skip a changed manifest without a word. */
export async function push(around: Surroundings): Promise<boolean> {
  const project = readProject(around.folder);
  if (!project) throw new Stop(words.none);
  const again = () => [words.again('npm run push')];
  const done = await takeSteps([buildStep(words.build, around, again), pushStep(around, again)], around.say);
  if (done) around.say(both(words.done(project)));
  return done;
}

export function pushStep({ clasp, folder }: Surroundings, afterFailure: Step['afterFailure']): Step {
  return { name: words.push, kind: 'push', run: () => clasp(['--project', join(folder, PROJECT_FILE), 'push', '-f']), afterFailure };
}
