package io.github.parindex.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.Meter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.JsonWording;
import io.github.parindex.io.token.Locations;
import io.github.parindex.io.token.Numbers;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.token.RecordedBytes;
import io.github.parindex.io.token.Shape;
import io.github.parindex.io.token.Tokens;
import io.github.parindex.io.token.Validation;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units of an assessments document, one at a time.
 *
 * <p>A unit is read {@linkplain QuickUnit quickly}; where that meets a doubt, the same part of the text is read again with
 * care, which finds the problems or that there are none.
 */
final class UnitsInTurn implements AssessmentStream {

    private static final List<String> FIELDS = List.of("criteriaSet", "version", "units");

    /** In bytes; a unit of 1,000 criteria in five rounds has less. */
    private static final int LONGEST_UNIT = 8 << 20;

    private final Source source;
    private final CriteriaSet set;
    private final ReadLimits limits;
    private final Findings findings;
    private final Meter meter;
    private final List<Problem> ofUnits = new ArrayList<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Locations.Location> met = new HashMap<>();
    private Locations.Location beginning = new Locations.Location(1, 1);
    private @Nullable Opened opened;
    private @Nullable String criteriaSet;
    private @Nullable String version;
    private boolean inUnits;
    private boolean ended;
    private boolean hasMore;
    private boolean hasBlock;
    private Optional<Problem> firstBlank = Optional.empty();
    private int index;

    // What there is while the file is open.
    private record Opened(RecordedBytes bytes, JsonParser parser, Tokens tokens, QuickUnit quick) {

        Locations.Location place() {
            return bytes.place(parser.currentTokenLocation());
        }
    }

    UnitsInTurn(Source source, CriteriaSet set, ReadLimits limits) {
        this.source = source;
        this.set = set;
        this.limits = limits;
        this.findings = new Findings(source.name(), "", limits);
        this.meter = source.meter();
    }

    @Override
    public Stream<Assessment> assessments() {
        return Stream.iterate(next(), Optional::isPresent, previous -> next()).flatMap(Optional::stream);
    }

    private Optional<Assessment> next() {
        Optional<Assessment> unit = advance();
        meter.units(index);
        if (unit.isEmpty()) {
            meter.end();
        }
        return unit;
    }

    private Optional<Assessment> advance() {
        try {
            Optional<Assessment> unit = Optional.empty();
            while (unit.isEmpty() && !ended) {
                Opened file = opened == null ? open() : opened;
                unit = inUnits ? unit(file) : field(file);
            }
            return unit;
        } catch (JsonProcessingException broken) {
            report(present(opened).tokens().broken(broken));
        } catch (RecordedBytes.TooLong endless) {
            report(
                    inUnits
                            ? findings.problem(Pointers.child("/units", index), JsonWording.longUnit(LONGEST_UNIT))
                            : findings.problem("", JsonWording.longBesideUnits(LONGEST_UNIT)));
        } catch (IOException failed) {
            report(source.problem(failed));
        } catch (Findings.TooMany hopeless) {
            hasMore = true;
        }
        ended = true;
        return Optional.empty();
    }

    /** Adds the last problem, for which there is room or not. */
    private void report(Problem last) {
        try {
            findings.add(last);
        } catch (Findings.TooMany hopeless) {
            hasMore = true;
        }
    }

    private Opened open() throws IOException {
        RecordedBytes bytes = new RecordedBytes(source.utf8(limits, meter), LONGEST_UNIT);
        JsonParser parser = Json.parser(bytes, limits);
        Opened file = new Opened(
                bytes,
                parser,
                new Tokens(parser, Numbers.GIVEN, findings, bytes),
                new QuickUnit(parser, set, limits.textLength()));
        opened = file;
        if (parser.nextToken() == null) {
            findings.add(findings.problem("", JsonWording.EMPTY).at(1, 1));
            ended = true;
            return file;
        }
        beginning = bytes.place(parser.currentTokenLocation());
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            refuse(file, JsonWording.OBJECT);
            end(file);
        }
        return file;
    }

    private static void refuse(Opened file, Wording asked) throws IOException {
        if (file.parser().currentToken() == JsonToken.VALUE_NULL) {
            file.tokens().refuseNull();
        } else {
            file.tokens().refuseAs(asked);
        }
    }

    /** Reads a field of the document up to its value, or the end of the document. */
    private Optional<Assessment> field(Opened file) throws IOException {
        if (ended) {
            return Optional.empty();
        }
        JsonParser parser = file.parser();
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            checkHead();
            end(file);
            return Optional.empty();
        }
        String name = parser.currentName();
        if (!FIELDS.contains(name)) {
            file.tokens().skipUnknown(FIELDS);
        } else if (met.containsKey(name)) {
            file.tokens().skipDuplicate();
        } else if (name.equals("units")) {
            met.put(name, file.place());
            units(file);
        } else {
            parser.nextToken();
            met.put(name, file.place());
            @Nullable String value = (String) Shape.of(String.class).value(file.tokens());
            criteriaSet = name.equals("criteriaSet") ? value : criteriaSet;
            version = name.equals("version") ? value : version;
        }
        return Optional.empty();
    }

    private void units(Opened file) throws IOException {
        if (file.parser().nextToken() != JsonToken.START_ARRAY) {
            refuse(file, JsonWording.LIST);
            return;
        }
        inUnits = true;
        boolean known = criteriaSet != null && version != null;
        ended = known && !new AssessmentsMeaning(set, findings).isOfTheSet(head());
    }

    /** The document without its units; before it is checked it may lack anything. */
    @SuppressWarnings("NullAway")
    private AssessmentsDocument head() {
        return new AssessmentsDocument(criteriaSet, version, met.containsKey("units") ? List.of() : null);
    }

    private void checkHead() {
        Validation.check(head(), findings);
        new AssessmentsMeaning(set, findings).isOfTheSet(head());
    }

    private void end(Opened file) throws IOException {
        ended = true;
        file.tokens().requireEnd();
    }

    private Optional<Assessment> unit(Opened file) throws IOException {
        JsonParser parser = file.parser();
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            inUnits = false;
            return Optional.empty();
        }
        long from = parser.currentTokenLocation().getByteOffset();
        file.bytes().forget(from);
        Locations.Location place = file.place();
        String at = Pointers.child("/units", index++);
        JsonStreamContext around = around(parser);
        try {
            Assessment unit = file.quick().read();
            if (codes.putIfAbsent(unit.unit().code(), at + "/code") == null) {
                return withBlock(unit, at, place);
            }
        } catch (QuickTokens.Doubt doubt) {
            skip(file, around);
        }
        return careful(file.bytes().part(from, parser.currentLocation().getByteOffset()), at, place)
                .flatMap(unit -> withBlock(unit, at, place));
    }

    /** Reports a unit without a block once another one has one; those after that are left out. */
    private Optional<Assessment> withBlock(Assessment assessment, String at, Locations.Location place) {
        Unit unit = assessment.unit();
        if (unit.participation() != Participation.RANKED) {
            return Optional.of(assessment);
        }
        if (unit.block().isBlank()) {
            Problem problem = findings.problem(at, Wording.of("table.blockBlank", unit.code()))
                    .at(place.line(), place.column());
            if (hasBlock) {
                add(problem);
                return Optional.empty();
            }
            firstBlank = firstBlank.or(() -> Optional.of(problem));
        } else {
            hasBlock = true;
            firstBlank.ifPresent(this::add);
            firstBlank = Optional.empty();
        }
        return Optional.of(assessment);
    }

    private static JsonStreamContext around(JsonParser parser) {
        JsonStreamContext here = parser.getParsingContext();
        return parser.currentToken().isStructStart() ? here.getParent() : here;
    }

    /** Steps to the end of the unit. */
    private static void skip(Opened file, JsonStreamContext around) throws IOException {
        JsonParser parser = file.parser();
        while (parser.getParsingContext() != around) {
            parser.nextToken();
        }
        parser.finishToken();
    }

    private Optional<Assessment> careful(String text, String at, Locations.Location from) {
        Findings here = new Findings(source.name(), text, limits);
        AssessmentsDocument.@Nullable Unit document = (AssessmentsDocument.Unit)
                DocumentReader.shape(text, Shape.of(AssessmentsDocument.Unit.class), Numbers.GIVEN, here);
        @Nullable Assessment unit = null;
        if (document != null) {
            Validation.check(document, here);
            unit = new AssessmentsMeaning(set, here, at, codes).assessment(document, "");
        }
        List<Problem> found = here.located();
        found.forEach(problem -> add(shifted(problem, at, from)));
        return Optional.ofNullable(found.stream().noneMatch(Problem::isError) ? unit : null);
    }

    private void add(Problem problem) {
        if (ofUnits.size() < limits.problems()) {
            ofUnits.add(problem);
        } else {
            throw new Findings.TooMany();
        }
    }

    private static Problem shifted(Problem problem, String at, Locations.Location from) {
        boolean first = problem.line() == 1;
        return problem.at(at + problem.place())
                .at(problem.line() + from.line() - 1, first ? problem.column() + from.column() - 1 : problem.column());
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        findings.found().forEach(problem -> all.add(placed(problem)));
        all.addAll(ofUnits);
        all.sort(Problem.BY_POSITION);
        if (hasMore || findings.hasMore()) {
            all.add(findings.problem("", JsonWording.MORE));
        }
        return all;
    }

    private Problem placed(Problem problem) {
        if (problem.line() > 0 || problem.place().isEmpty()) {
            return problem;
        }
        Locations.Location at = met.getOrDefault(problem.place().substring(1), beginning);
        return problem.at(at.line(), at.column());
    }

    private static Opened present(@Nullable Opened file) {
        if (file == null) {
            throw new AssertionError("only an open file can be broken");
        }
        return file;
    }

    @Override
    public void close() {
        ended = true;
        if (opened != null) {
            try {
                opened.parser().close();
            } catch (IOException failed) {
                report(source.problem(failed));
            }
        }
    }
}
