/** Prepared HTML as text for a terminal. */
export function plain(html: string): string {
  return html
    .replace(/<\/(p|pre|li|h\d|figcaption|blockquote|tr)>/g, '\n')
    .replace(/<li>/g, '- ')
    .replace(/<\/(td|th|span)>/g, '  ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_all, name: string) => ENTITIES[name] ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
