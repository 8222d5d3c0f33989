/** The title of what is shown; it takes the focus when a view opens. */
export function Heading({ text, aside = '' }: { text: string; aside?: string }) {
  return (
    <div class="heading">
      <h1 tabIndex={-1}>{text}</h1>
      {aside !== '' && <span class="dim">{aside}</span>}
    </div>
  );
}
