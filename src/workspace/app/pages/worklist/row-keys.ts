import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Where the keyboard stands in a list of which only some rows are there. */
interface RowKeys {
  /** The row that Tab comes to. */
  readonly active: number;
  setActive(index: number): void;
  /** The rows to show: those in sight, and the one where the keyboard stands. */
  readonly alsoShown: (range: Range) => number[];
  /** @param bring brings a row into sight */
  onKeyDown(event: KeyboardEvent, bring: (index: number) => void): void;
}

/** How many rows a page up or down goes. */
const aPage = 10;

/** The arrow keys, Home, End and the page keys in a list of so many rows. @param body where the rows are */
export function useRowKeys(count: number, body: RefObject<HTMLElement | null>): RowKeys {
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, count - 1));
  const moved = useRef(false);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`);
    link?.focus({ preventScroll: true });
  }, [active, body]);

  return {
    active,
    setActive,
    alsoShown: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(active) || active >= count ? shown : [...shown, active].sort((a, b) => a - b);
    },
    onKeyDown(event, bring) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const to = {
        ArrowDown: active + 1,
        ArrowUp: active - 1,
        PageDown: active + aPage,
        PageUp: active - aPage,
        Home: 0,
        End: count - 1,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const index = Math.max(0, Math.min(to, count - 1));
      if (index === active) return;
      moved.current = true;
      setActive(index);
      bring(index);
    },
  };
}
