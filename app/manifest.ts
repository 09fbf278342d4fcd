import type { MetadataRoute } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'

/** What a device needs to keep the portal among its apps. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, lang] = [await getTranslations('common'), await getLocale()]
  return {
    name: t('name'), short_name: t('name'), description: t('what'), lang, start_url: '/', display: 'minimal-ui',
    background_color: '#fbfaf7', theme_color: '#fbfaf7', icons: [{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }],
  }
}
