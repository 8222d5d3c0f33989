/** Quiet rows where the tabs will stand. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="img" aria-label={label}>
      {[0, 1, 2, 3, 4].map((row) => (
        <div key={row}>
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
