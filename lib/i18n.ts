import { getRequestConfig } from 'next-intl/server'
import { cookies, headers } from 'next/headers'
import { chooseLanguage, LANGUAGE_COOKIE, type PortalLanguage } from './language'

/** One file a domain: messages/LANGUAGE/DOMAIN.json, its texts under the name of the domain. */
const domains = [
  'common',
  'ideas',
  'communities',
  'members',
  'merge',
  'organizations',
  'texts',
  'topics',
  'weeks',
  'attention',
  'mirror',
  'metrics',
  'movement',
  'account',
  'notices',
  'word',
  'talk',
  'people',
  'work',
  'deeds',
  'desk',
  'heard',
  'webhooks',
  'embed',
  'examples',
  'open',
  'keys',
] as const

async function messages(language: PortalLanguage) {
  const files = await Promise.all(domains.map((domain) => import(`../messages/${language}/${domain}.json`)))
  return Object.fromEntries(domains.map((domain, index) => [domain, files[index].default]))
}

export default getRequestConfig(async () => {
  const locale = chooseLanguage((await cookies()).get(LANGUAGE_COOKIE)?.value, (await headers()).get('accept-language'))
  return { locale, messages: await messages(locale), timeZone: 'Europe/Amsterdam', now: new Date() }
})
