package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.files.Collected;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A campaign that was read, with the warnings of its files, its set and its ranking. */
final class Campaign {

    private final Collected collected;
    private final List<Problem> fromFiles;
    private final List<Problem> warnings;
    private final String set;

    private Campaign(Collected collected, List<Problem> warnings, String set) {
        this.collected = collected;
        this.warnings = new ArrayList<>(warnings);
        this.fromFiles = List.copyOf(warnings);
        this.set = set;
    }

    /**
     * Takes what was read.
     *
     * @throws io.github.parindex.io.FaultyFileException if there is an error
     */
    static Campaign of(Loaded<Collected> loaded, String set) {
        Campaign campaign = new Campaign(loaded.orThrow(), loaded.warnings(), set);
        Assessments assessments = campaign.assessments();
        Warning.unsilenced(assessments.set().warnings(), assessments.silences()).forEach(campaign::add);
        return campaign;
    }

    Assessments assessments() {
        return collected.assessments();
    }

    /** The files of each unit, by its code. */
    Map<String, List<String>> files() {
        return collected.files();
    }

    /** What was found in the files, or about them as a whole. */
    List<Problem> fromFiles() {
        return fromFiles;
    }

    /** Adds what looks wrong about the ranking alone. */
    Campaign with(Ranking ranking) {
        List<Warning> known = ranking.board().warnings();
        ranking.warnings().stream().filter(warning -> !known.contains(warning)).forEach(this::add);
        return this;
    }

    /** Adds what was found in other files that the call reads. */
    Campaign with(List<Problem> others) {
        others.stream().filter(other -> !warnings.contains(other)).forEach(warnings::add);
        return this;
    }

    private void add(Warning warning) {
        warnings.add(Problem.of(set, warning, Medium.TABLE));
    }

    List<Problem> warnings() {
        return warnings;
    }

    /** Prints all warnings, and how many there are. */
    void print(PrintWriter to, Locale locale) {
        print(warnings, to, locale);
    }

    static void print(List<Problem> warnings, PrintWriter to, Locale locale) {
        warnings.forEach(warning -> to.println(warning.toText(locale)));
        count(warnings, to, locale);
    }

    /** Prints how many warnings there are, if there is one. */
    static void count(List<Problem> warnings, PrintWriter to, Locale locale) {
        if (!warnings.isEmpty()) {
            to.println(PlainText.visible(
                    Wording.of("par.warnings", warnings.size()).in(locale)));
        }
    }
}
