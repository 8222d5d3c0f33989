import { Button } from './button.js';

interface Press {
  off: boolean;
  text: string;
  onPress: () => void;
}

export const Primary = ({ off, text, onPress }: Press) => (
  <Button kind="primary" off={off} onPress={onPress}>
    {text}
  </Button>
);

export const Plain = ({ off, text, onPress }: Press) => (
  <Button kind="plain" off={off} onPress={onPress}>
    {text}
  </Button>
);
