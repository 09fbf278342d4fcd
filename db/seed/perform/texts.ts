import { idFrom } from '../../import/ids'
import { changed, done, idOf, textOf, type Change, type Perform, type Stage } from './stage'

/** An author changes the text of an idea. */
export const edits = (idea: string, change: Change, note: string): Perform => async (stage, actor, key) => {
  const { number, ...now } = textOf(stage, idea)
  const text = changed(now, change)
  await done(stage.acts.editIdea(actor, { ideaId: idOf(stage, 'idea', idea), baseVersion: number, ...text, note, key }))
  publish(stage, idea, text)
}

/** Somebody else proposes a change of the text that an idea has now. */
export const amends = (name: string, idea: string, change: Change, reason: string, title?: string): Perform => async (stage, actor, key) => {
  const { number, ...now } = textOf(stage, idea)
  const text = { ...changed(now, change), ...(title && { title }) }
  const { amendmentId } = await done(stage.acts.proposeAmendment(actor, { ideaId: idOf(stage, 'idea', idea), baseVersion: number, ...text, reason, key }))
  stage.ids.set(`amendment/${name}`, amendmentId)
  stage.amendments.set(name, { idea, change, text })
}

export const acceptsChange = (name: string, reason?: string): Perform => async (stage, actor, key) => {
  const { idea, change } = amendment(stage, name)
  await done(stage.acts.acceptAmendment(actor, { amendmentId: idOf(stage, 'amendment', name), reason: reason ?? null, key }))
  publish(stage, idea, changed(textOf(stage, idea), change))
}

export const rejectsChange = (name: string, reason: string): Perform => (stage, actor, key) => (
  done(stage.acts.rejectAmendment(actor, { amendmentId: idOf(stage, 'amendment', name), reason, key }))
)

/** The change becomes an idea of its own, called by the name of the amendment. */
export const promotesChange = (name: string, reason: string): Perform => async (stage, actor, key) => {
  const { text } = amendment(stage, name)
  const { ideaId } = await done(stage.acts.promoteAmendment(actor, { amendmentId: idOf(stage, 'amendment', name), reason, key }))
  stage.ids.set(`idea/${name}`, ideaId)
  publish(stage, name, text)
}

export const takesChangeBack = (name: string): Perform => (stage, actor, key) => (
  done(stage.acts.withdrawAmendment(actor, { amendmentId: idOf(stage, 'amendment', name), key }))
)

export const backsChange = (name: string): Perform => (stage, actor, key) => (
  done(stage.acts.backAmendment(actor, { amendmentId: idOf(stage, 'amendment', name), key }))
)

export const saysOnChange = (name: string, body: string): Perform => (stage, actor, key) => (
  done(stage.acts.commentOnAmendment(actor, { amendmentId: idOf(stage, 'amendment', name), body, language: stage.languages.get(amendment(stage, name).idea) ?? null, key }))
)

/** The id of what was said under an idea or post of the story: its place there, counted from 1. */
export const said = (under: string, place: number) => idFrom('comment', 'demo', `${under}-${place}`)
/** The id of a post of the story. */
export const posted = (name: string) => idFrom('post', 'demo', name)

function publish({ texts }: Stage, idea: string, text: { title: string, body: string }) {
  texts.set(idea, [...texts.get(idea) ?? [], text])
}

function amendment({ amendments }: Stage, name: string) {
  const known = amendments.get(name)
  if (!known) throw new Error(`The demo story has no amendment ${name}.`)
  return known
}
