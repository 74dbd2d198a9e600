/** Prepared HTML as text for a terminal. */
export function plain(html: string): string {
  return (
    html
      .replace(/<\/(p|pre|li|h\d|figcaption|blockquote|tr)>/g, '\n')
      .replace(/<li>/g, '- ')
      // A line of a fence ends within its element: no gap after it, or the next line would begin with one.
      .replace(/\n<\/span>/g, '\n')
      .replace(/<\/(td|th|span)>/g, '  ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|#39|amp);/g, (_all, name: string) => ENTITIES[name] ?? '')
      .replace(/ +$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\s+$/g, '')
  );
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
