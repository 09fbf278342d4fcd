import { getTranslations } from 'next-intl/server'

/** The one obvious act: what is your idea? Leads to /ideas/new with the words. */
export async function IdeaField() {
  const t = await getTranslations('ideas.home')
  return (
    <form action="/ideas/new" className="card flex flex-col gap-2">
      <label htmlFor="your-idea" className="font-serif text-large font-semibold">{t('yourIdea')}</label>
      <p id="your-idea-hint" className="hint">{t('yourIdeaHint')}</p>
      <div className="flex gap-2">
        <input id="your-idea" name="title" maxLength={150} className="input" aria-describedby="your-idea-hint" autoComplete="off" dir="auto" />
        <button className="button button-primary">{t('start')}</button>
      </div>
    </form>
  )
}
