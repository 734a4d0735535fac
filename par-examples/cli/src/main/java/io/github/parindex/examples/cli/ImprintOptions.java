package io.github.parindex.examples.cli;

import io.github.parindex.io.html.Imprint;
import io.github.parindex.io.words.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Who issues a report, with which decision, and who signs. */
final class ImprintOptions {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Option(names = "--issuer", paramLabel = "NAME", descriptionKey = "report.issuer")
    private Optional<String> issuer = Optional.empty();

    @Option(names = "--decision", paramLabel = "NUMBER", descriptionKey = "report.decision")
    private Optional<String> decision = Optional.empty();

    @Option(names = "--date", paramLabel = "DAY", descriptionKey = "report.date")
    private Optional<String> date = Optional.empty();

    @Option(names = "--office", paramLabel = "TITLE", descriptionKey = "report.office")
    private Optional<String> office = Optional.empty();

    @Option(names = "--signer", paramLabel = "NAME", descriptionKey = "report.signer")
    private Optional<String> signer = Optional.empty();

    ImprintOptions() {}

    /**
     * The imprint, if an issuer is named.
     *
     * @throws WrongCall if something else is given without an issuer, or the date is none
     */
    Optional<Imprint> imprint() {
        boolean more = Stream.of(decision, date, office, signer).anyMatch(Optional::isPresent);
        if (more && issuer.isEmpty()) {
            throw new WrongCall(Wording.of("par.imprintWithoutIssuer"));
        }
        return issuer.map(name -> dated(Imprint.of(name)
                .withDecision(decision.orElse(""))
                .withSignature(office.orElse(""), signer.orElse(""))));
    }

    private Imprint dated(Imprint imprint) {
        return date.map(text -> imprint.with(day(text))).orElse(imprint);
    }

    private static LocalDate day(String text) {
        try {
            return text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new WrongCall(Wording.of("par.notDay", text));
        }
    }
}
