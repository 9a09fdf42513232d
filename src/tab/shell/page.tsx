import { Notice } from './notice.tsx';
import { useRouter } from './router.tsx';
import { useWords } from './words.tsx';

/** The page of the place one is at, each fetched when it is first gone to. */
export function Page() {
  const { place, go } = useRouter();
  const words = useWords();
  switch (place.page) {
    default:
      return (
        <Notice
          title={words.unknown.title}
          text={words.unknown.text}
          act={{ label: words.unknown.back, do: () => go({ page: 'home' }) }}
        />
      );
  }
}
