import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { currentViewer } from '../../../lib/session'
import { FieldForm } from '../../components/field-form'
import { reachable } from '../../components/reachable'
import { makeOrganization } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organizations'))('make.title') }
}

/** Making an organization: for administrators. */
async function Page() {
  const [t, viewer] = await Promise.all([getTranslations('organizations'), currentViewer()])
  return (
    <div className="page py-10">
      <h1>{t('make.title')}</h1>
      {viewer?.role === 'ADMINISTRATOR'
        ? (
          <>
            <p className="measure mt-4 mb-8 text-large">{t('make.lead')}</p>
            <FieldForm action={makeOrganization} submit={t('make.submit')} idempotencyKey={randomUUID()} hidden={{}}
              fields={[
                { name: 'name', kind: 'line', label: t('make.name'), hint: t('make.nameHint'), required: true, maxLength: 80 },
                { name: 'about', kind: 'text', label: t('make.about'), hint: t('make.aboutHint') },
              ]} />
          </>
        )
        : (
          <div className="notice mt-6">
            <p>{t(viewer ? 'make.notAllowed' : 'make.signIn')}</p>
            {!viewer && <p className="mt-3"><Link prefetch={false} className="button button-primary" href="/sign-in?return=%2Forganizations%2Fnew">{t('make.signInButton')}</Link></p>}
          </div>
        )}
    </div>
  )
}

export default reachable(Page)
