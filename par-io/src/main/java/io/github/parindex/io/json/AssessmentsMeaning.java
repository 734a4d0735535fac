package io.github.parindex.io.json;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds assessments from their document, entry by entry; what the core refuses is reported at its entry. */
final class AssessmentsMeaning {

    private final CriteriaSet set;
    private final Findings findings;
    private final String base;
    private final Map<String, String> codes;

    AssessmentsMeaning(CriteriaSet set, Findings findings) {
        this(set, findings, "", new HashMap<>());
    }

    /** For a part of a document: where it stands, and the codes of units met before, with where they stand. */
    AssessmentsMeaning(CriteriaSet set, Findings findings, String base, Map<String, String> codes) {
        this.set = set;
        this.findings = findings;
        this.base = base;
        this.codes = codes;
    }

    /** The units without a problem, or null if they are not assessed under the set. */
    @Nullable
    Assessments assessments(AssessmentsDocument document) {
        if (!isOfTheSet(document) || document.units() == null) {
            return null;
        }
        List<Assessment> assessments = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < document.units().size(); i++) {
            AssessmentsDocument.@Nullable Unit unit = document.units().get(i);
            @Nullable Assessment assessment = unit == null ? null : assessment(unit, Pointers.child("/units", i));
            if (assessment != null) {
                assessments.add(assessment);
                places.put(assessment.unit().code(), Pointers.child("/units", i));
            }
        }
        return withBlocks(assessments, places);
    }

    /** The units but those without a block where others have one, which are reported. */
    private Assessments withBlocks(List<Assessment> assessments, Map<String, String> places) {
        Assessments all = Assessments.of(set, assessments);
        List<Unit> without = all.withoutBlock();
        without.forEach(unit -> findings.add(
                findings.problem(places.getOrDefault(unit.code(), ""), Wording.of("table.blockBlank", unit.code()))));
        return Assessments.of(
                set,
                assessments.stream()
                        .filter(each -> !without.contains(each.unit()))
                        .toList());
    }

    /** Whether the document is of the set; if not, that is reported. */
    boolean isOfTheSet(AssessmentsDocument document) {
        checkSame("/criteriaSet", document.criteriaSet(), set.id(), Wording.of("assessments.criteriaSet"));
        checkSame(
                "/version", document.version(), set.edition().version(), Wording.of("assessments.versionCriteriaSet"));
        return !findings.isFaulty("/criteriaSet") && !findings.isFaulty("/version");
    }

    private void checkSame(String at, @Nullable String named, String expected, Wording what) {
        if (named != null && !findings.isFaulty(at) && !named.equals(expected)) {
            findings.add(findings.problem(at, Wording.of("assessments.fileBelongsAnotherNot", what, named, expected))
                    .withValue(named));
        }
    }

    @Nullable
    Assessment assessment(AssessmentsDocument.Unit document, String at) {
        checkOnce(codes, findings.isFaulty(at + "/code") ? null : document.code(), at + "/code");
        boolean known = !findings.isFaulty(at + "/code")
                && !findings.isFaulty(at + "/name")
                && !findings.isFaulty(at + "/block")
                && !findings.isFaulty(at + "/participation");
        @Nullable Unit unit = known ? findings.attempt(at, () -> unit(document)) : null;
        // Without its block the entries could not be checked fully, but what can be, is.
        @Nullable Assessment assessment = unit == null ? null : Assessment.of(set, unit);
        Map<String, String> met = new HashMap<>();
        for (int i = 0; document.entries() != null && i < document.entries().size(); i++) {
            AssessmentsDocument.@Nullable Entry entry = document.entries().get(i);
            if (entry != null) {
                assessment = with(assessment, entry, Pointers.child(at + "/entries", i), met);
            }
        }
        return findings.isFaulty(at) ? null : assessment;
    }

    private void checkOnce(Map<String, String> met, @Nullable String key, String at) {
        if (key == null) {
            return;
        }
        @Nullable String first = met.putIfAbsent(key, base + at);
        if (first != null) {
            findings.add(findings.problem(at, Wording.of("assessments.standsAtAlready", key, first))
                    .withValue(key));
        }
    }

    private static Unit unit(AssessmentsDocument.Unit document) {
        return new Unit(
                document.code(),
                document.name(),
                Objects.requireNonNullElse(document.block(), ""),
                document.participation() == null
                        ? Participation.RANKED
                        : EnumWords.parse(Participation.class, document.participation()));
    }

    /** The assessment with the entry that the whole document is, or null if something is wrong with it. */
    @Nullable
    Assessment with(Assessment assessment, AssessmentsDocument.Entry document) {
        @Nullable Assessment more = with(assessment, document, "", new HashMap<>());
        return findings.isFaulty("") || !findings.isClean() ? null : more;
    }

    /** The entry that the whole document is, as a unit may have it; null if something is wrong with it. */
    @Nullable
    Entry entry(Unit unit, AssessmentsDocument.Entry document) {
        @Nullable Assessment with = with(Assessment.of(set, unit), document);
        return with == null ? null : with.entries(document.criterion()).get(0);
    }

    private @Nullable Assessment with(
            @Nullable Assessment assessment, AssessmentsDocument.Entry document, String at, Map<String, String> met) {
        if (!findings.isFaulty(at + "/criterion")) {
            findings.attempt(at + "/criterion", () -> set.indexOf(document.criterion()));
            String key = document.criterion() + ", " + document.round();
            checkOnce(met, findings.isFaulty(at + "/round") ? null : key, at);
        }
        @Nullable Observation observation = Shapes.observation(document.observation(), at + "/observation", findings);
        if (assessment == null || observation == null || findings.isFaulty(at)) {
            return assessment;
        }
        @Nullable
        Assessment more = findings.attempt(
                () -> accepts(document, observation) ? at : at + "/observation",
                () -> assessment.with(document.criterion(), entry(document, observation)));
        return more == null ? assessment : more;
    }

    /** Whether it is something else about the entry that was refused, such as its round. */
    private boolean accepts(AssessmentsDocument.Entry document, Observation observation) {
        try {
            set.leaves().get(set.indexOf(document.criterion())).rule().check(observation);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Entry entry(AssessmentsDocument.Entry document, Observation observation) {
        return new Entry(
                EnumWords.parse(Round.class, document.round()),
                observation,
                Objects.requireNonNullElse(document.evidence(), List.of()),
                Objects.requireNonNullElse(document.note(), ""));
    }
}
