package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes a report an official publication: who issues it, with which decision and when, and who signs.
 *
 * @param issuer the issuing body, for example {@code UBND tỉnh An Giang}; not blank
 * @param decision its number, for example {@code 1234/QĐ-UBND}; blank if there is none
 * @param date of the decision, if known
 * @param office of the one who signs, for example {@code Chủ tịch}; blank if nobody does
 * @param signer the name; blank leaves a place to sign
 */
public record Imprint(String issuer, String decision, Optional<LocalDate> date, String office, String signer) {

    /** Refuses a blank issuer. */
    public Imprint {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(signer, "signer");
        if (issuer.isBlank()) {
            throw Wording.of("write.imprint").toException();
        }
    }

    /**
     * Names the issuing body.
     *
     * @param issuer not blank
     * @return an imprint without decision and signature
     * @throws IllegalArgumentException if it is blank
     */
    public static Imprint of(String issuer) {
        return new Imprint(issuer, "", Optional.empty(), "", "");
    }

    /**
     * Names the decision.
     *
     * @param number as it is cited
     * @return a copy
     */
    public Imprint withDecision(String number) {
        return new Imprint(issuer, number, date, office, signer);
    }

    /**
     * Dates the decision.
     *
     * @param day of the decision
     * @return a copy
     */
    public Imprint with(LocalDate day) {
        return new Imprint(issuer, decision, Optional.of(day), office, signer);
    }

    /**
     * Names who signs.
     *
     * @param title of the office
     * @param name blank to leave a place to sign
     * @return a copy
     */
    public Imprint withSignature(String title, String name) {
        return new Imprint(issuer, decision, date, title, name);
    }
}
