declare module 'cli-progress' {
  export class SingleBar {
    constructor(options: Record<string, unknown>)
    start(total: number, value: number, payload?: Record<string, unknown>): void
    setTotal(total: number): void
    update(value: number): void
    stop(): void
  }
}
