import type { LineReading } from '../../contract/published.js';
import type { PasteWords } from '../../words/th/paste.js';
import { lineWords } from './line-words.js';

const LISTED = 150;

/** How each line was read: those that gave something in sight, the others closed until they are asked for. */
export function Lines({ lines, words }: { lines: readonly LineReading[]; words: PasteWords }) {
  const used = lines.filter(({ why }) => why === null);
  const others = lines.filter(({ why }) => why !== null);
  return (
    <>
      {used.length > 0 && (
        <section>
          <h2>{words.readLines}</h2>
          <List lines={used} words={words} />
        </section>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.otherLines(others.length)}</summary>
          <List lines={others} words={words} />
        </details>
      )}
    </>
  );
}

function List({ lines, words }: { lines: readonly LineReading[]; words: PasteWords }) {
  return (
    <ul class="rows lines">
      {lines.slice(0, LISTED).map((line) => (
        <Line key={line.line} line={line} words={words} />
      ))}
      {lines.length > LISTED && <li class="dim">{words.more(lines.length - LISTED)}</li>}
    </ul>
  );
}

function Line({ line, words }: { line: LineReading; words: PasteWords }) {
  const { mark, state, text } = lineWords(line, words);
  return (
    <li>
      <div>
        <b>{text}</b>
        <small>
          {words.line(line.line + 1)}: {line.text}
        </small>
      </div>
      <span class={`state ${state === 'read' ? 'good' : state === 'asked' ? 'look' : ''}`}>
        <span aria-hidden="true">{mark} </span>
        {words.marks[state]}
      </span>
    </li>
  );
}
