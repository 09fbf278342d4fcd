/** How our letters look: paper and ink, as the portal. */
export const paper = { backgroundColor: '#fbfaf7', color: '#1c2023', fontFamily: 'Georgia, serif', fontSize: '17px', lineHeight: '1.5' }
export const sheet = { padding: '24px' }
export const heading = { fontSize: '22px' }
export const button = { backgroundColor: '#0b5c6b', color: '#ffffff', padding: '12px 20px', borderRadius: '6px' }
export const small = { fontSize: '14px', color: '#4c5358' }
