package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import java.time.LocalDate;

/** Issuing body, decision and date at the head; the signature at the end. */
final class ImprintLines {

    private ImprintLines() {}

    static void head(Imprint imprint, Markup out) {
        out.leaf("p", imprint.issuer(), "class", "issuer");
        if (!imprint.decision().isBlank()) {
            out.leaf(
                    "p",
                    imprint.date()
                            .map(date -> Wording.of("imprint.decisionOf", imprint.decision(), date(date)))
                            .orElse(Wording.of("imprint.decision", imprint.decision())),
                    "class",
                    "edition");
        } else {
            imprint.date().ifPresent(date -> out.leaf("p", date(date), "class", "edition"));
        }
    }

    private static Wording date(LocalDate date) {
        return Wording.of(
                "imprint.date",
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    static void signature(Imprint imprint, Markup out) {
        if (!imprint.office().isBlank()) {
            out.open("div", "class", "signature")
                    .leaf("p", imprint.office(), "class", "office")
                    .leaf("p", imprint.signer(), "class", "signer")
                    .close()
                    .line();
        }
    }
}
