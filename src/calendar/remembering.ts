/**
 * The same function, which remembers its latest answers: for one whose answer hangs on the key alone and is never changed.
 *
 * @param most how many answers are kept; beyond that it begins anew
 */
export function remembering<Key, Answer extends object | string | number>(
  work: (key: Key) => Answer,
  most: number,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}
