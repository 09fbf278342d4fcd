/**
 * What /embed.js is: puts a frame where its own tag stands, and gives it the height that the frame says.
 * `<script async src="https://PORTAL/embed.js" data-idea="SLUG"></script>`, or data-community; data-theme (light, dark), data-lang, data-count.
 */
export const embedScript = `(() => {
  const script = document.currentScript
  const { idea, community, theme, lang, count } = script.dataset
  const source = new URL(idea ? '/embed/ideas/' + encodeURIComponent(idea) : '/embed/communities/' + encodeURIComponent(community), script.src)
  for (const [name, value] of Object.entries({ theme, lang, count })) if (value) source.searchParams.set(name, value)
  const frame = Object.assign(document.createElement('iframe'), { src: source.href, title: script.title || 'Tributary', loading: 'lazy', height: 320 })
  frame.style.cssText = 'display:block;width:100%;border:0'
  addEventListener('message', ({ source: from, origin, data }) => {
    if (from === frame.contentWindow && origin === source.origin && Number.isFinite(data?.tributaryHeight)) frame.height = Math.min(Math.ceil(data.tributaryHeight), 5000)
  })
  script.after(frame)
})()
`

/** What the page in the frame runs: tells the page around it how high it is, now and when it changes. */
export const heightScript = `new ResizeObserver(() => parent.postMessage({ tributaryHeight: document.documentElement.offsetHeight }, '*')).observe(document.documentElement)`
