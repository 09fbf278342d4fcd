import type { FullConfig } from '@playwright/test'
import { openGraph } from './graph'
import { places } from './places'

/** Asks for every kind of page once before the journeys: a database that has just started plans each statement on its first run. */
export default async function warmUp({ projects }: FullConfig) {
  const baseURL = projects[0]?.use.baseURL ?? ''
  const { graph, close } = openGraph()
  try {
    const { forVisitors } = await places(graph)
    for (const path of forVisitors) await untilItAnswers(`${baseURL}${path}`)
  } finally {
    await close()
  }
}

async function untilItAnswers(url: string) {
  for (let tries = 1; tries <= 10; tries++) {
    if ((await fetch(url)).ok) return
  }
  throw new Error(`${url} does not answer.`)
}
