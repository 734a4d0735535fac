package io.github.parindex.examples.cli;

import io.github.parindex.io.words.Wording;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file or folder under the label of a year, such as {@code 2024=results-2024.csv}.
 *
 * @param label blank if none is given and none is made
 */
record LabelledPath(String label, Path path) {

    private static final Pattern LABELLED = Pattern.compile("([^=/\\\\]*[^=/\\\\\\s])\\s*=(.+)");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:json|csv|xlsx)$");

    /** With its label or without. */
    static LabelledPath ofAny(String given) {
        Matcher parts = LABELLED.matcher(given);
        return parts.matches()
                ? new LabelledPath(parts.group(1).strip(), Path.of(parts.group(2)))
                : new LabelledPath("", Path.of(given));
    }

    /** With its label, which is its name without the ending where none is given. */
    static LabelledPath ofFile(String given) {
        LabelledPath any = ofAny(given);
        return any.label.isEmpty() ? ofFile(any.path) : any;
    }

    static LabelledPath ofFile(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return new LabelledPath(ENDING.matcher(String.valueOf(name)).replaceFirst(""), path);
    }

    /**
     * With its label.
     *
     * @throws WrongCall if it has none
     */
    static LabelledPath of(String option, String given) {
        LabelledPath any = ofAny(given);
        if (any.label.isEmpty()) {
            throw new WrongCall(Wording.of("par.series.notLabelled", option, given));
        }
        return any;
    }
}
