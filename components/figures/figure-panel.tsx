interface FigurePanelProps {
  readonly texts: {
    readonly label: string;
    readonly close: string;
    readonly openPage: string;
    readonly loading: string;
  };
}

/** The dialog in which the page's script opens a figure's own page. Closed for as long as nobody asks. */
export const FigurePanel = ({ texts }: FigurePanelProps) => (
  <dialog className="figure-panel" aria-label={texts.label} data-figure-panel>
    <div className="flex items-center justify-between gap-4 mb-3">
      {/* The script makes it a link to the figure that is shown. */}
      <span data-open-page>{texts.openPage}</span>
      <button type="button" className="button" data-close>
        {texts.close}
      </button>
    </div>
    <div tabIndex={-1} aria-live="polite" className="outline-none" data-figure-content>
      <p>{texts.loading}</p>
    </div>
  </dialog>
);
