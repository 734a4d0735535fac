package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Keyed;
import io.github.parindex.io.token.Kinds;
import io.github.parindex.io.words.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of the shapes of rules and the kinds of observations: which chapter knows which of them, and under which key its
 * documents stand.
 *
 * <p>A document of a family is an object with one field, whose name says which record its value is. A shape has its chapter
 * in the list of chapters and its documents in the lists of the families; nothing else names it.
 */
public final class Shapes {

    /** A rule as part of a document: an object with one field, such as {@code {"bands": [ … ]}}. */
    @Keyed(RuleKinds.class)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "options", value = OptionsShape.Document.class),
        @JsonSubTypes.Type(name = "checklist", value = ChecklistShape.Document.class),
        @JsonSubTypes.Type(name = "bands", value = BandsShape.Document.class),
        @JsonSubTypes.Type(name = "proportion", value = ProportionShape.Document.class),
        @JsonSubTypes.Type(name = "interpolation", value = InterpolationShape.Document.class),
        @JsonSubTypes.Type(name = "perCase", value = PerCaseShape.Cases.class),
        @JsonSubTypes.Type(name = "perFault", value = PerCaseShape.Faults.class),
        @JsonSubTypes.Type(name = "answerShares", value = AnswerSharesShape.Document.class),
        @JsonSubTypes.Type(name = "stated", value = StatedShape.Document.class),
        @JsonSubTypes.Type(name = "againstPeers", value = AgainstPeersShape.Document.class),
        @JsonSubTypes.Type(name = "bestOf", value = BestOfShape.Document.class),
        @JsonSubTypes.Type(name = "sumOf", value = SumOfShape.Document.class),
        @JsonSubTypes.Type(name = "tracked", value = TrackedShape.Document.class)
    })
    public sealed interface RuleDocument permits RuleRecord {}

    /** The record of a chapter. */
    non-sealed interface RuleRecord extends RuleDocument, ClosedDocument {}

    /** Why there are these points, as part of a document. */
    @Keyed(WorkingKinds.class)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "missing", value = MissingShape.Document.class),
        @JsonSubTypes.Type(name = "notApplicable", value = NotApplicableShape.Document.class),
        @JsonSubTypes.Type(name = "ofNothing", value = ZeroShape.OfNothingDocument.class),
        @JsonSubTypes.Type(name = "picked", value = OptionsShape.PickedDocument.class),
        @JsonSubTypes.Type(name = "ticked", value = ChecklistShape.TickedDocument.class),
        @JsonSubTypes.Type(name = "inBand", value = BandsShape.InBandDocument.class),
        @JsonSubTypes.Type(name = "inProportion", value = ProportionShape.InProportionDocument.class),
        @JsonSubTypes.Type(name = "between", value = InterpolationShape.BetweenDocument.class),
        @JsonSubTypes.Type(name = "counted", value = PerCaseShape.CountedDocument.class),
        @JsonSubTypes.Type(name = "answered", value = AnswerSharesShape.AnsweredDocument.class),
        @JsonSubTypes.Type(name = "asStated", value = StatedShape.AsStatedDocument.class),
        @JsonSubTypes.Type(name = "asGiven", value = GivenPointsShape.AsGivenDocument.class),
        @JsonSubTypes.Type(name = "compared", value = AgainstPeersShape.ComparedDocument.class),
        @JsonSubTypes.Type(name = "bestPart", value = BestOfShape.BestPartDocument.class),
        @JsonSubTypes.Type(name = "partsAdded", value = SumOfShape.PartsAddedDocument.class),
        @JsonSubTypes.Type(name = "noted", value = TrackedShape.NotedDocument.class)
    })
    public sealed interface WorkingDocument permits WorkingRecord {}

    /** The record of a chapter. */
    non-sealed interface WorkingRecord extends WorkingDocument, ClosedDocument {}

    /** An observation as part of a document: an object with one field, such as {@code {"quantity": 3}}. */
    @Keyed(ObservationKinds.class)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "ratio", value = ShareShape.Document.class),
        @JsonSubTypes.Type(name = "quantity", value = QuantityShape.Document.class),
        @JsonSubTypes.Type(name = "chosen", value = ChosenShape.Document.class),
        @JsonSubTypes.Type(name = "checked", value = CheckedShape.Document.class),
        @JsonSubTypes.Type(name = "counts", value = CountsShape.Document.class),
        @JsonSubTypes.Type(name = "stated", value = StatedPointsShape.Document.class),
        @JsonSubTypes.Type(name = "given", value = GivenPointsShape.Document.class),
        @JsonSubTypes.Type(name = "parts", value = PartsShape.Document.class),
        @JsonSubTypes.Type(name = "missing", value = MissingShape.Document.class),
        @JsonSubTypes.Type(name = "notApplicable", value = NotApplicableShape.Document.class)
    })
    public sealed interface ObservationDocument permits ObservationRecord {}

    /** The record of a chapter. */
    non-sealed interface ObservationRecord extends ObservationDocument, ClosedDocument {}

    static final ShareShape SHARE = new ShareShape();
    static final QuantityShape QUANTITY = new QuantityShape();
    static final ChosenShape CHOSEN = new ChosenShape();
    static final CheckedShape CHECKED = new CheckedShape();
    static final CountsShape COUNTS = new CountsShape();
    static final StatedPointsShape STATED = new StatedPointsShape();
    static final GivenPointsShape GIVEN = new GivenPointsShape();
    static final PartsShape PARTS = new PartsShape();
    static final MissingShape MISSING = new MissingShape();
    static final NotApplicableShape NOT_APPLICABLE = new NotApplicableShape();

    private static final List<RuleShape<?, ?, ?>> RULES = List.of(
            new OptionsShape(),
            new ChecklistShape(),
            new BandsShape(),
            new ProportionShape(),
            new InterpolationShape(),
            new PerCaseShape(),
            new AnswerSharesShape(),
            new StatedShape(),
            new AgainstPeersShape(),
            new BestOfShape(),
            new SumOfShape(),
            new TrackedShape());

    private static final List<ObservationShape<?, ?>> OBSERVATIONS =
            List.of(SHARE, QUANTITY, CHOSEN, CHECKED, COUNTS, STATED, GIVEN, PARTS, MISSING, NOT_APPLICABLE);

    private static final Kinds<RuleDocument> RULE_KINDS = kinds(RuleDocument.class);
    private static final Kinds<ObservationDocument> OBSERVATION_KINDS = kinds(ObservationDocument.class);
    private static final Kinds<WorkingDocument> WORKING_KINDS = kinds(WorkingDocument.class);

    /** The chapters by the classes of the core and of documents that they know. */
    private static final Map<Class<?>, RuleShape<?, ?, ?>> RULES_BY_CLASS = new HashMap<>();

    private static final Map<Class<?>, ObservationShape<?, ?>> OBSERVATIONS_BY_CLASS = new HashMap<>();

    private static final Map<Class<?>, WorkingShape<?>> WORKINGS_BY_CLASS = new HashMap<>();

    static {
        for (RuleShape<?, ?, ?> shape : RULES) {
            RULES_BY_CLASS.put(shape.rule(), shape);
            shape.documents().forEach(document -> RULES_BY_CLASS.put(document, shape));
        }
        for (ObservationShape<?, ?> shape : OBSERVATIONS) {
            OBSERVATIONS_BY_CLASS.put(shape.observation(), shape);
            OBSERVATIONS_BY_CLASS.put(shape.document(), shape);
        }
        workings().forEach(shape -> WORKINGS_BY_CLASS.put(shape.working(), shape));
    }

    private Shapes() {}

    /** The records of rules, for their reader and writer. */
    static final class RuleKinds implements Supplier<Kinds<RuleDocument>> {

        @Override
        public Kinds<RuleDocument> get() {
            return RULE_KINDS;
        }
    }

    /** The records of observations. */
    static final class ObservationKinds implements Supplier<Kinds<ObservationDocument>> {

        @Override
        public Kinds<ObservationDocument> get() {
            return OBSERVATION_KINDS;
        }
    }

    /** The records of workings. */
    static final class WorkingKinds implements Supplier<Kinds<WorkingDocument>> {

        @Override
        public Kinds<WorkingDocument> get() {
            return WORKING_KINDS;
        }
    }

    private static <T> Kinds<T> kinds(Class<T> family) {
        Kinds<T> kinds = Kinds.of(family);
        for (JsonSubTypes.Type row :
                Objects.requireNonNull(family.getAnnotation(JsonSubTypes.class)).value()) {
            kinds = kinds.with(row.name(), row.value().asSubclass(family));
        }
        return kinds;
    }

    static Stream<RuleShape<?, ?, ?>> chapters() {
        return RULES.stream();
    }

    static Collection<ObservationShape<?, ?>> observations() {
        return OBSERVATIONS;
    }

    static Stream<WorkingShape<?>> workings() {
        return Stream.concat(RULES.stream(), Stream.of(GIVEN, MISSING, NOT_APPLICABLE, new ZeroShape()));
    }

    // A chapter that is found by the class of a value takes that value.

    @SuppressWarnings("unchecked")
    private static RuleShape<Rule, Working, RuleDocument> rule(Class<?> known) {
        return (RuleShape<Rule, Working, RuleDocument>) known(RULES_BY_CLASS, known);
    }

    @SuppressWarnings("unchecked")
    private static ObservationShape<Observation, ObservationDocument> observation(Class<?> known) {
        return (ObservationShape<Observation, ObservationDocument>) known(OBSERVATIONS_BY_CLASS, known);
    }

    @SuppressWarnings("unchecked")
    private static WorkingShape<Working> working(Class<?> known) {
        return (WorkingShape<Working>) known(WORKINGS_BY_CLASS, known);
    }

    private static <T> T known(Map<Class<?>, T> shapes, Class<?> type) {
        return Objects.requireNonNull(shapes.get(type), () -> type + " has no chapter");
    }

    static RuleShape<Rule, ?, ?> of(Rule rule) {
        return rule(rule.getClass());
    }

    static ObservationShape<Observation, ?> of(Observation observation) {
        return observation(observation.getClass());
    }

    /**
     * Reads a rule.
     *
     * @param document of the rule; it may be null where that is reported already
     * @param pointer where it stands
     * @param findings what is wrong with the whole document
     * @return the rule, or null if something at or below it is faulty
     */
    @SuppressWarnings("exports") // For the rooms of this module.
    public static @Nullable Rule rule(@Nullable RuleDocument document, String pointer, Findings findings) {
        return read(document, new Place(findings, pointer));
    }

    /**
     * Reads an observation.
     *
     * @param document of the observation; it may be null where that is reported already
     * @param pointer where it stands
     * @param findings what is wrong with the whole document
     * @return the observation, or null if something at or below it is faulty
     */
    @SuppressWarnings("exports") // For the rooms of this module.
    public static @Nullable Observation observation(
            @Nullable ObservationDocument document, String pointer, Findings findings) {
        return read(document, new Place(findings, pointer));
    }

    static @Nullable Rule read(@Nullable RuleDocument document, Place at) {
        if (document == null) {
            return null;
        }
        @Nullable Rule rule = rule(document.getClass()).read(document, at.name(RULE_KINDS.key(document)));
        return at.isFaulty() ? null : rule;
    }

    static @Nullable Observation read(@Nullable ObservationDocument document, Place at) {
        return document == null || at.isFaulty()
                ? null
                : observation(document.getClass()).read(document, at.name(OBSERVATION_KINDS.key(document)));
    }

    /**
     * Puts a rule into its document; what is as usual is left out.
     *
     * @param rule of any shape
     * @return the document
     */
    public static RuleDocument written(Rule rule) {
        return rule(rule.getClass()).written(rule);
    }

    /**
     * Puts an observation into its document.
     *
     * @param observation of any kind
     * @return the document
     */
    public static ObservationDocument written(Observation observation) {
        return observation(observation.getClass()).written(observation);
    }

    /**
     * Puts a working into its document, with nothing left out.
     *
     * @param working of any shape
     * @return the document
     */
    public static WorkingDocument written(Working working) {
        return working(working.getClass()).written(working);
    }

    static Wording clause(Rule rule) {
        return rule(rule.getClass()).clause(rule);
    }

    static String say(Rule rule, Speech speech) {
        return of(rule).say(rule, speech);
    }

    static Wording clause(Observation observation) {
        return observation(observation.getClass()).clause(observation);
    }

    static Wording reason(Working working) {
        return working(working.getClass()).reason(working);
    }

    static Cause cause(Working working) {
        return working(working.getClass()).cause(working);
    }

    static ObservationShape<?, ?> observed(Rule rule, String text) {
        return of(rule).observed(rule, text);
    }

    static List<String> names(Rule rule) {
        return of(rule).names(rule);
    }

    static List<Rule.Part> parts(Rule rule) {
        return of(rule).parts(rule);
    }

    static String example(Rule rule) {
        return of(rule).example(rule);
    }
}
