import type { Question, Recognition } from '../../contract/published.js';
import type { PasteWords } from '../../words/th/paste.js';
import { claimsText } from './line-words.js';

interface QuestionsProps {
  recognition: Recognition;
  answers: ReadonlyMap<string, string>;
  words: PasteWords;
  onAnswer: (question: string, option: string) => void;
}

/** What could be read in several ways, for the user to say; nothing is chosen beforehand. */
export function Questions({ recognition, answers, words, onAnswer }: QuestionsProps) {
  const { questions } = recognition;
  if (questions.length === 0) return null;
  return (
    <section class="note look">
      <h2>
        <span aria-hidden="true">? </span>
        {words.questions(questions.length)}
      </h2>
      <p>{words.questionsWhy}</p>
      {questions.map((question, index) => (
        <fieldset key={question.id}>
          <legend>
            {words.about[question.about]} <q>{textOf(recognition, question, words)}</q>
          </legend>
          {[
            ...question.options.map(({ id, claims }) => ({
              id,
              text: claimsText(
                claims.filter(({ kind }) => kind === 'score'),
                words,
              ),
            })),
            { id: '', text: words.notUsed },
          ].map(({ id, text }) => (
            <label key={id}>
              <input
                type="radio"
                name={`question-${index}`}
                checked={answers.get(question.id) === id}
                onChange={() => onAnswer(question.id, id)}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function textOf({ lines }: Recognition, { lines: asking }: Question, words: PasteWords): string {
  const [first = 0] = asking;
  const text = lines.find(({ line }) => line === first)?.text ?? '';
  const place = asking.length > 1 ? words.lines(first + 1, asking.length - 1) : words.line(first + 1);
  return `${place}: ${text}`;
}
