interface NamedFileProps {
  readonly href: string;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  /** A page to read rather than a file to keep. */
  readonly isPage?: boolean;
}

/** A file that there is once, with what it is for. */
export function NamedFile({ href, name, about, isPage = false }: NamedFileProps) {
  return (
    <div className="mt-4 grid gap-1 sm:grid-cols-[16rem_1fr] sm:gap-x-5 sm:items-baseline">
      <p>
        <a href={href} download={!isPage}>
          {name}
        </a>
      </p>
      <p className="text-[0.94rem]">{about}</p>
    </div>
  );
}
