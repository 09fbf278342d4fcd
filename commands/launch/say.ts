/** Tells the person at the terminal one sentence. */
export const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)
