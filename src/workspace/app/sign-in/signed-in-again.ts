/** On which pages of this browser tell each other that somebody has signed in. */
const channel = 'redress-signed-in';

/** Tells the other pages of this browser that somebody has signed in. */
export function tellSignedIn(): void {
  const others = new BroadcastChannel(channel);
  others.postMessage('signed-in');
  others.close();
}

/** Calls whenever somebody has signed in on another page. @returns what ends it */
export function hearSignedIn(heard: () => void): () => void {
  const others = new BroadcastChannel(channel);
  others.onmessage = heard;
  return () => {
    others.close();
  };
}
