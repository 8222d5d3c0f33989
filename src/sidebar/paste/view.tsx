import type { PasteWords } from '../../words/th/paste.js';
import { Heading } from '../view/heading.js';
import { Note } from '../view/note.js';
import { Plain, Primary } from '../view/press.js';
import { Conflicts } from './conflicts.js';
import type { PasteEnv } from './env.js';
import type { Jobs } from './jobs.js';
import { Lines } from './lines.js';
import { Questions } from './questions.js';
import { canFill, conflictsOf, leftOpen, type PasteState } from './state.js';

interface View {
  state: PasteState;
  words: PasteWords;
  jobs: Jobs;
  env: PasteEnv;
}

/** Text, how it was read, what was written: one after the other. What is heard stays in place, so that changes are read out. */
export function PasteView(view: View) {
  const { state, words } = view;
  const { busy, problem, read, filled } = state;
  return (
    <>
      <main aria-busy={busy !== null}>
        {filled ? <FilledIn {...view} filled={filled} /> : read ? <Read {...view} read={read} /> : <Text {...view} />}
      </main>
      <div class={`strip ${problem ? 'says-bad' : ''}`}>
        <div role="status">
          {busy && (
            <div class="running">
              <p>{words.busy[busy]}</p>
              <div class="progress" />
            </div>
          )}
          {read && !filled && !busy && <p class="unseen">{countsOf(state, words)}</p>}
        </div>
        <div role="alert">
          {problem && (
            <p>
              <span aria-hidden="true">✕ </span>
              {problem}
            </p>
          )}
        </div>
      </div>
      <footer>
        <Buttons {...view} />
      </footer>
    </>
  );
}

function Text({ state, words, jobs }: View) {
  return (
    <>
      <Heading text={words.title} />
      <p class="dim">{words.intro}</p>
      <label class="box">
        <span>{words.label}</span>
        <textarea rows={9} value={state.text} spellcheck={false} onInput={(event) => jobs.edit(event.currentTarget.value)} />
      </label>
    </>
  );
}

function countsOf(state: PasteState, words: PasteWords): string {
  const { claims, questions, lines } = state.read?.recognition ?? { claims: [], questions: [], lines: [] };
  return words.counts(
    claims.filter(({ kind }) => kind === 'score').length,
    questions.length,
    lines.filter(({ why }) => why !== null).length,
  );
}

function Read({ state, words, jobs, read }: View & { read: NonNullable<PasteState['read']> }) {
  const { recognition } = read;
  const isNothing = !canFill(state) && recognition.questions.length === 0;
  const unlisted = recognition.lines.filter(({ why }) => why === 'unlisted').length;
  return (
    <>
      <Heading text={words.readTitle} />
      <p>{countsOf(state, words)}</p>
      {unlisted > 0 && (
        <Note tone="look" title={words.unlisted(unlisted)}>
          <p>{words.unlistedNext}</p>
        </Note>
      )}
      {isNothing && unlisted === 0 && (
        <Note tone="look" title={words.nothing}>
          <p>{words.nothingNext}</p>
        </Note>
      )}
      <Questions recognition={recognition} answers={state.answers} words={words} onAnswer={jobs.answer} />
      <Conflicts conflicts={conflictsOf(state)} replace={state.replace} words={words} onReplace={jobs.replace} />
      <Lines lines={recognition.lines} words={words} />
    </>
  );
}

function FilledIn({ state, words, filled }: View & { filled: NonNullable<PasteState['filled']> }) {
  const { written, created, kept } = filled;
  const open = leftOpen(state);
  return (
    <>
      <Heading text={words.filledTitle} />
      <ul class="rows">
        {written.map(({ tab, scores }) => (
          <li key={tab}>
            <span>
              <span aria-hidden="true">✓ </span>
              {words.written(tab, scores)}
            </span>
          </li>
        ))}
        {created.length > 0 && <li>{words.created(created.join(' '))}</li>}
        {kept > 0 && <li>{words.kept(kept)}</li>}
        {open > 0 && <li>{words.leftOpen(open)}</li>}
        {written.length === 0 && <li>{words.nothingNew}</li>}
      </ul>
      <p class="dim">{words.undo}</p>
    </>
  );
}

/** With nothing to fill in yet the button says so by being off; with nothing at all the text is to be changed. */
function ReadButtons({ state, words, jobs, off, hasQuestions }: Omit<View, 'env'> & { off: boolean; hasQuestions: boolean }) {
  const isReady = canFill(state);
  if (!isReady && !hasQuestions) return <Primary off={off} text={words.edit} onPress={jobs.back} />;
  return (
    <>
      {!isReady && <p class="dim">{words.nothingYet}</p>}
      <Primary off={off || !isReady} text={words.fill} onPress={jobs.fill} />
      <Plain off={off} text={words.edit} onPress={jobs.back} />
    </>
  );
}

function Buttons({ state, words, jobs, env }: View) {
  const off = state.busy !== null;
  if (state.filled) {
    return (
      <>
        <Primary off={off} text={words.seeData} onPress={env.leave} />
        <Plain off={off} text={words.again} onPress={jobs.again} />
      </>
    );
  }
  if (state.read) {
    return <ReadButtons state={state} words={words} jobs={jobs} off={off} hasQuestions={state.read.recognition.questions.length > 0} />;
  }
  return (
    <>
      <Primary off={off} text={words.read} onPress={jobs.read} />
      {state.problem !== null && env.goToStop && <Plain off={off} text={words.goToSettings} onPress={env.goToStop} />}
      <Plain off={off} text={words.back} onPress={env.leave} />
    </>
  );
}
