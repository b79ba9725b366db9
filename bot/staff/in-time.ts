/** Teams asks again after some seconds and shows an error after ten: an answer must come well before, in milliseconds. */
const inTime = 2_300;

/**
 * Waits for some work, but no longer than Teams waits for an answer.
 *
 * @returns what came of it, `late` when it goes on without us
 */
export async function before<T>(work: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, inTime, 'late');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
