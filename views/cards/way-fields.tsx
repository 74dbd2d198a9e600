/** The way on which a card is reviewed, carried along by the forms of its page. */
import { fieldsOf, type ReviewWay } from '../../server/domain/study/review-way.ts';

export function WayFields({ way }: { readonly way: ReviewWay }) {
  return (
    <>
      {Object.entries(fieldsOf(way)).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
