declare module 'unicode-confusables' {
  /** Replaces each character by the one that it can be taken for (UTS #39). */
  export function rectifyConfusion(text: string): string
}
