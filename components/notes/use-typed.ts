import { useState } from 'preact/hooks';

/**
 * What stands in a field for a value that is tidied as it is typed: the letters as they were typed as long as they mean the
 * value, else (it was changed elsewhere) the value's own.
 */
export function useTyped(shown: string, means: (typed: string) => boolean): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(shown);
  return [means(typed) ? typed : shown, setTyped];
}
