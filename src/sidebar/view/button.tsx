import type { ComponentChildren } from 'preact';

interface ButtonProps {
  kind: 'primary' | 'plain' | 'small';
  onPress: () => void;
  /** Nothing happens when it is pressed; it keeps the focus, which `disabled` would lose. */
  off?: boolean;
  label?: string;
  children: ComponentChildren;
}

export function Button({ kind, onPress, off = false, label, children }: ButtonProps) {
  return (
    <button type="button" class={`button ${kind}`} aria-disabled={off} aria-label={label} onClick={off ? undefined : onPress}>
      {children}
    </button>
  );
}
