package io.github.parindex.core.index;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex.Counting;
import io.github.parindex.core.index.CompositeIndex.WeighedOn;
import io.github.parindex.core.index.IndexRecipe.Variant;
import io.github.parindex.core.index.InputColumns.Indicators;
import io.github.parindex.core.index.InputColumns.Meaning;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recipes: which columns they read, what they state, their variants, printed scores and averages of rows. */
final class IndexRecipeCases {

    private static final double GAP = Double.NaN;
    private static final Framework TREE =
            Framework.of(group("index", group("service", "online", "ontime"), group("staff", "trained")));

    private static IndicatorMatrix matrix(double[]... rows) {
        return IndicatorMatrix.of(
                        List.of("A", "B", "C").subList(0, rows.length), List.of("online", "ontime", "trained"), rows)
                .in(TREE);
    }

    private static final IndicatorMatrix THREE =
            matrix(new double[] {10, 50, 30}, new double[] {20, 100, 10}, new double[] {30, 75, 20});

    private static final Variant SAME = new Variant(
            Optional.empty(),
            Optional.empty(),
            NodeRecipe.unstated(),
            NodeRecipe.unstated(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Variant.Rounded.AS_STATED);

    private static IndexRecipe withVariant(Variant variant) {
        CompositeIndex index =
                CompositeIndex.plain().withNodes(NodeRecipe.unstated().rounded(Rounding.halfUp(0)));
        return new IndexRecipe(
                "R",
                Title.of(Map.of(Locale.ENGLISH, "Reform", Locale.forLanguageTag("vi"), "Cải cách")),
                "Decision 1",
                InputColumns.withDefaults(),
                Optional.of(TREE),
                index,
                Map.of("other", variant));
    }

    private static double[] scores(IndexRecipe recipe) {
        return recipe.compute(THREE).scores().toArray();
    }

    @Test
    void columnsAreNamedOneByOne() {
        InputColumns columns = InputColumns.withDefaults()
                .unit("iso", "country")
                .period("year")
                .block("region")
                .missing("NA", "..")
                .groups("income")
                .column("online", "On line, %")
                .column("ontime", "ontime")
                .only("year", "2024", "2025");
        assertThat(columns.unit()).contains("iso");
        assertThat(columns.name()).contains("country");
        assertThat(columns.period()).contains("year");
        assertThat(columns.block()).contains("region");
        assertThat(columns.missing()).containsExactly("NA", "..");
        assertThat(columns.groups()).containsExactly("income");
        assertThat(columns.columns()).containsExactly(Map.entry("online", "On line, %"));
        assertThat(columns.heading("online")).isEqualTo("On line, %");
        assertThat(columns.heading("ontime")).isEqualTo("ontime");
        assertThat(columns.only()).containsExactly(Map.entry("year", List.of("2024", "2025")));
        assertThat(columns.indicators()).isEqualTo(Indicators.IN_THE_TREE);
        assertThat(columns.allColumns().indicators()).isEqualTo(Indicators.ALL_COLUMNS);
        assertThat(columns.allColumns().columns()).isEqualTo(columns.columns());
    }

    @Test
    void aTextStandsForANumberInAllColumnsOrInOne() {
        InputColumns columns = InputColumns.withDefaults()
                .values(Map.of("yes", Meaning.value(1), "none", Meaning.score(0)))
                .values("tax", Map.of("none", Meaning.leftOut()))
                .values("fee", Map.of());
        assertThat(columns.meanings("online"))
                .containsOnly(Map.entry("yes", Meaning.value(1)), Map.entry("none", Meaning.score(0)));
        assertThat(columns.meanings("tax"))
                .containsOnly(Map.entry("yes", Meaning.value(1)), Map.entry("none", Meaning.leftOut()));
        assertThat(columns.valuesOf()).containsOnlyKeys("tax");
        assertThat(Meaning.value(1).kind()).isEqualTo(Meaning.Kind.VALUE);
        assertThat(Meaning.score(3)).isEqualTo(new Meaning(Meaning.Kind.SCORE, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Meaning.value(GAP));
    }

    @Test
    void aRecipeIsItsTreeItsColumnsAndItsIndex() {
        IndexRecipe plain = IndexRecipe.of("R", TREE, CompositeIndex.plain());
        assertThat(plain).hasToString("R R, index of 3 indicators in 3 levels");
        assertThat(scores(plain)).containsExactly(30, 35, 36.25);
        assertThat(scores(plain.with(CompositeIndex.plain().with(Aggregation.max()))))
                .containsExactly(50, 100, 75);
        Framework flat = Framework.of(group("flat", "online", "trained"));
        assertThat(scores(plain.in(flat))).containsExactly(20, 15, 25);
        InputColumns columns = InputColumns.withDefaults().period("year");
        assertThat(plain.with(columns).inputs()).isEqualTo(columns);
        IndexRecipe treeless = IndexRecipe.treeless("T", columns);
        assertThat(treeless.framework()).isEmpty();
        assertThat(treeless.inputs()).isEqualTo(columns);
        assertThat(treeless).hasToString("T T");
        assertThat(scores(treeless))
                .isEqualTo(CompositeIndex.standard().compute(THREE).scores().toArray());
        assertThatIllegalArgumentException().isThrownBy(() -> IndexRecipe.of(" ", TREE, CompositeIndex.plain()));
    }

    @Test
    void aVariantHasItsNameInIdAndTitle() {
        IndexRecipe variant = withVariant(SAME).variant("other");
        assertThat(variant.id()).isEqualTo("R (other)");
        assertThat(variant.title().in(Locale.ENGLISH)).isEqualTo("Reform (other)");
        assertThat(variant.title().in(Locale.forLanguageTag("vi"))).isEqualTo("Cải cách (other)");
        assertThat(variant.source()).isEqualTo("Decision 1");
        assertThat(variant.variants()).isEmpty();
        assertThat(scores(variant)).containsExactly(30, 35, 37);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withVariant(SAME).variant("othr"))
                .withMessageContaining("othr")
                .withMessageContaining("[other]");
    }

    @Test
    void aVariantChangesWhatItStatesAndKeepsTheRest() {
        Variant changed = new Variant(
                Optional.of(List.of(Preparation.screen(0.9))),
                Optional.empty(),
                NodeRecipe.unstated().with(Normalization.minMax(0, 10)),
                NodeRecipe.unstated().with(Aggregation.min()),
                Map.of("service", NodeRecipe.unstated().with(Aggregation.max())),
                Optional.of(WeighedOn.RAW_INDICATORS),
                Optional.of(Counting.PRESENT_INDICATORS),
                Optional.of(RankingRule.withDefaults().with(Direction.LOWER_IS_BETTER)),
                Map.of("index", ScoreGroups.of(ScoreGroups.otherwise("all"))),
                Variant.Rounded.NONE);
        CompositeIndex index = withVariant(changed).variant("other").index();
        assertThat(index.description())
                .containsExactly(
                        "Preparation: screen (availability 0.9, nonZero 0)",
                        "Indicators: normalization minMax (lower 0, upper 10)",
                        "Nodes: weights framework; aggregation min; missing reweigh; normalization none",
                        "service: aggregation max",
                        "Weighed on: raw indicators",
                        "Counting: present indicators",
                        "Ranking: competition places, compared half up to 9 places, lower is better",
                        "Groups of index: all for the rest, compared half up to 9 places");
        // service: A 0, B 10, C 10; staff: 10, 0, 5.
        assertThat(index.compute(THREE).scores().toArray()).containsExactly(0, 0, 5);
        CityAverage cities = CityAverage.of("country", Optional.of("people"), CityAverage.Moment.BEFORE_NORMALIZATION);
        Variant averaging = new Variant(
                Optional.empty(),
                Optional.of(cities),
                NodeRecipe.unstated(),
                NodeRecipe.unstated(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Variant.Rounded.AS_STATED);
        assertThat(averaging.of(CompositeIndex.plain()).cities()).contains(cities);
    }

    @Test
    void aNodeRecipeSaysAllItStatesAndTakesTheRestFromAnother() {
        NodeRecipe all = NodeRecipe.unstated()
                .with(Weighting.equal())
                .with(Aggregation.geometric())
                .with(Missing.propagate())
                .with(Normalization.minMax(1, 10), Normalization.round(Rounding.halfUp(1)))
                .rounded(Rounding.halfUp(2))
                .published(Rounding.halfUp(1));
        assertThat(all)
                .hasToString(
                        "weights equal; aggregation geometric; missing propagate; normalization minMax (lower 1, upper"
                                + " 10), then round (places 1, mode half-up); rounded half up to 2 places; published half up to 1"
                                + " place");
        assertThat(NodeRecipe.unstated()).hasToString("nothing stated");
        assertThat(NodeRecipe.unstated().or(all)).isEqualTo(all);
        assertThat(all.or(NodeRecipe.unstated())).isEqualTo(all);
        assertThat(all.published()).contains(Rounding.halfUp(1));
        assertThat(all.isWeighed()).isTrue();
        assertThat(NodeRecipe.unstated().isWeighed()).isFalse();
        NodeRecipe frontier = NodeRecipe.unstated().with(BenefitOfTheDoubt.of());
        assertThat(frontier.isWeighed()).isTrue();
        assertThat(frontier).hasToString("benefit of the doubt, shares from 0.0 to 1.0");
        assertThat(NodeRecipe.unstated().or(frontier).frontier()).isPresent();
        assertThat(NodeRecipe.unstated().with(Weighting.equal()).or(frontier).frontier())
                .isEmpty();
        assertThat(frontier.isAggregationAlone()).isFalse();
    }

    @Test
    void aScoreIsShownAsItIsPublishedOrWithTheFewestDigits() {
        IndexResult result = CompositeIndex.plain()
                .at("service", NodeRecipe.unstated().rounded(Rounding.halfUp(2)).published(Rounding.halfUp(0)))
                .at("staff", NodeRecipe.unstated().rounded(Rounding.halfUp(2)))
                .compute(matrix(new double[] {10.25, 50, 1.0 / 3}, new double[] {0.1, 0.2, GAP}));
        assertThat(result.shown("service", 0)).contains(new BigDecimal("30"));
        assertThat(result.shown("staff", 0)).contains(new BigDecimal("0.33"));
        assertThat(result.shown("staff", 1)).isEmpty();
        assertThat(result.shown("online", 0)).contains(new BigDecimal("10.25"));
        assertThat(result.shown("online", 1)).contains(new BigDecimal("0.1"));
        assertThat(result.shown("ontime", 0)).contains(new BigDecimal("50"));
        assertThat(result.shown("trained", 0).orElseThrow().doubleValue()).isEqualTo(1.0 / 3);
        assertThat(result.unrounded("staff").at(0)).isEqualTo(1.0 / 3);
        assertThat(result.scores("staff").at(0)).isEqualTo(0.33);
        CompositeIndex bare = result.index().unrounded();
        assertThat(bare.stated().get("staff").rounding()).isEmpty();
        assertThat(bare.stated().get("service").published()).isEmpty();
    }

    @Test
    void tinyNumbersAreShownInFewDigitsToo() {
        IndexResult result =
                CompositeIndex.plain().compute(matrix(new double[] {Double.MIN_VALUE, 1e300, 123456789.125}));
        assertThat(result.shown("online", 0)).contains(new BigDecimal("5E-324").setScale(324));
        assertThat(result.shown("ontime", 0)).contains(new BigDecimal("1e300").setScale(0));
        assertThat(result.shown("trained", 0)).contains(new BigDecimal("123456789.125"));
    }

    @Test
    void printedScoresAreCompared() {
        List<Row> rows = List.of(Row.of("A"), Row.of("B"), Row.of("C"), Row.of("D"));
        IndicatorMatrix table = IndicatorMatrix.of(
                List.of(
                        Column.of(Indicator.of("x"), rows, 1, 2, 3, GAP),
                        Column.of(Indicator.of("printed"), rows, 1.5, 2.6, GAP, 4)),
                Map.of(),
                Framework.of(group("index", "x")));
        CompositeIndex index = CompositeIndex.plain().compared("index", new PrintedScore("printed", 0.5));
        assertThat(index.compute(table).differences())
                .extracting(
                        each -> each.row().code(), PrintedScore.Difference::computed, PrintedScore.Difference::printed)
                .containsExactly(tuple("B", new BigDecimal("2"), new BigDecimal("2.6")));
        assertThat(index.description()).contains("Compared: index with printed, within 0.5");
        assertThat(index.printed()).containsOnlyKeys("index");
        assertThat(CompositeIndex.plain().compute(table).differences()).isEmpty();
        for (double within : new double[] {-0.1, GAP, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PrintedScore("printed", within));
        }
        assertThat(new PrintedScore("printed", 0).within()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10,   10.5,         0.5, false",
        "10,   10.6,         0.5, true",
        "10,   9.4,          0.5, true",
        "0.3,  0.3000000001, 0,   false",
        "0.3,  0.300000003,  0,   true",
        "1000, 1000.0000005, 0,   false",
        "1000, 1000.000002,  0,   true",
    })
    void twoFiguresAreApartBeyondTheirToleranceAndTheNoiseOfDoubles(
            double computed, double printed, double within, boolean apart) {
        assertThat(new PrintedScore("p", within).isApart(computed, printed)).isEqualTo(apart);
    }

    @Test
    void aLevelStatesWhatItsNodesDoNot() {
        CompositeIndex index = CompositeIndex.plain()
                .at("service", NodeRecipe.unstated().with(Aggregation.max()))
                .atLevel(TREE, 2, NodeRecipe.unstated().with(Aggregation.min()).rounded(Rounding.halfUp(0)));
        assertThat(index.stated()).containsOnlyKeys("service", "staff");
        assertThat(index.stated().get("service")).hasToString("aggregation max; rounded half up to 0 places");
        assertThat(index.stated().get("staff")).hasToString("aggregation min; rounded half up to 0 places");
        CompositeIndex indicators =
                CompositeIndex.plain().atLevel(TREE, 1, NodeRecipe.unstated().with(Normalization.minMax()));
        assertThat(indicators.stated()).containsOnlyKeys("online", "ontime", "trained");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.plain().atLevel(TREE, 4, NodeRecipe.unstated()))
                .withMessageContaining("4")
                .withMessageContaining("3");
    }

    @Test
    void aScoreThatStandsInTheTableIsTakenInPlaceOfAComputedOne() {
        List<Row> rows = THREE.rows();
        IndicatorMatrix given = THREE.withGiven(Column.of(Indicator.of("online"), rows, GAP, 0, GAP));
        IndexResult result =
                CompositeIndex.plain().with(Normalization.linear(2, 0)).compute(given);
        assertThat(result.scores("online").toArray()).containsExactly(20, 0, 60);
        IndicatorMatrix none = THREE.withGiven(Column.of(Indicator.of("online"), rows, GAP, GAP, GAP));
        assertThat(CompositeIndex.plain().compute(none).scores("online").toArray())
                .containsExactly(10, 20, 30);
    }

    @Test
    void aDeductionIsTakenOffASumAndNoOtherMean() {
        Framework tree =
                Framework.of(group("index", "online", "ontime", "trained")).with(Map.of("trained", -1.0));
        IndexResult result = CompositeIndex.plain().with(Aggregation.sum()).compute(THREE.in(tree));
        assertThat(result.scores().toArray()).containsExactly(30, 110, 85);
        assertThat(result.signedWeights("index"))
                .containsExactly(
                        Map.entry("online", 1 / 3.0), Map.entry("ontime", 1 / 3.0), Map.entry("trained", -1 / 3.0));
        Explanation explanation = result.explain("A");
        assertThat(explanation.nodes().get(0).parts())
                .extracting(part -> part.contribution().orElseThrow())
                .containsExactly(10.0, 50.0, -30.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.plain().compute(THREE.in(tree)))
                .withMessageContaining("trained")
                .withMessageContaining("arithmetic");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.plain()
                        .withNodes(NodeRecipe.unstated().with(BenefitOfTheDoubt.of()))
                        .compute(THREE.in(tree)))
                .withMessageContaining("benefitOfTheDoubt");
        IndicatorMatrix gap = matrix(new double[] {10, GAP, 30}).in(tree);
        assertThat(CompositeIndex.plain()
                        .with(Aggregation.sum())
                        .compute(gap)
                        .scores()
                        .isMissing(0))
                .as("others cannot make up for what is missing beside a deduction")
                .isTrue();
    }

    @Test
    void scoresOfNodesAreAveragedOverTheRowsOfAUnit() {
        List<Row> cities = List.of(Row.of("Hà Nội"), Row.of("Huế"), Row.of("Bangkok"));
        IndicatorMatrix matrix = IndicatorMatrix.of(
                List.of(
                        Column.of(Indicator.of("online"), cities, 10, 40, 20),
                        Column.of(Indicator.of("ontime"), cities, 20, 10, 30),
                        Column.of(Indicator.of("trained"), cities, 1, 3, 5)),
                Map.of("country", List.of("VNM", "VNM", "THA"), "title", List.of("Viet Nam", "Viet Nam", "")),
                TREE);
        CityAverage average = new CityAverage(
                        "country",
                        Optional.of("title"),
                        Optional.empty(),
                        CityAverage.Moment.AFTER_NORMALIZATION,
                        List.of())
                .ofNodes("service");
        assertThat(average.texts()).containsExactly("country", "title");
        assertThat(average).hasToString("rows averaged by country, after normalization, scores of [service]");
        assertThat(average.byRow(TREE)).containsExactly("service", "online", "ontime");
        assertThat(CityAverage.of("country", Optional.of("people"), CityAverage.Moment.BEFORE_NORMALIZATION))
                .hasToString("rows averaged by country, weighted by people, before normalization");
        IndexResult result = CompositeIndex.plain()
                .at("service", NodeRecipe.unstated().with(Aggregation.max()))
                .averaging(average)
                .compute(matrix);
        // service of the rows: 20, 40, 30; of the units 30, 30.
        assertThat(result.scores("service").toArray()).containsExactly(30, 30);
        assertThat(result.scores("online").toArray()).containsExactly(25, 20);
        assertThat(result.scores().toArray()).containsExactly(16, 17.5);
        assertThat(result.rows()).extracting(row -> row.unit().name()).containsExactly("Viet Nam", "THA");
        assertThat(result.isByRow("service")).isTrue();
        assertThat(result.isByRow("staff")).isFalse();
        Framework shared = Framework.of(group("index", group("service", "online", "ontime"), group("more", "online")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> average.byRow(shared))
                .withMessageContaining("online")
                .withMessageContaining("more");
    }

    @Test
    void aResultKeepsWhatItWasComputedFrom() {
        IndexResult result = CompositeIndex.standard().compute(THREE);
        assertThat(result.inputs()).isEqualTo(THREE);
        assertThat(result.normalised().column("online").toArray()).containsExactly(0, 50, 100);
        assertThat(result.normalised().framework()).isEqualTo(THREE.framework());
        assertThat(result.description()).isEqualTo(CompositeIndex.standard().description());
    }

    @Test
    void groupsOfScores() {
        ScoreGroups groups = ScoreGroups.of(
                ScoreGroups.above("high", "80"), ScoreGroups.atLeast("middle", "5E+1"), ScoreGroups.otherwise("low"));
        assertThat(groups).hasToString("high above 80, middle from 50, low for the rest, compared half up to 9 places");
        assertThat(groups.group(80)).contains("middle");
        assertThat(groups.group(80.1)).contains("high");
        assertThat(groups.group(49.9999999999)).contains("middle");
        assertThat(groups.group(1, 2, 3)).contains("low");
        ScoreGroups quantiles = ScoreGroups.of(ScoreGroups.fromQuantile("upper", "1"), ScoreGroups.otherwise("lower"));
        assertThat(quantiles)
                .hasToString("upper from the quantile 1, lower for the rest, compared half up to 9 places");
        assertThat(quantiles.group(3, 1, 2, 3)).contains("upper");
        assertThat(quantiles.among().apply(3.0)).as("among none").isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quantiles.group(3))
                .withMessageStartingWith("Groups by quantiles are among all scores, not of one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreGroups.of(ScoreGroups.otherwise("low"), ScoreGroups.atLeast("high", "8")))
                .withMessageContaining("low for the rest")
                .withMessageContaining("high from 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreGroups.of(
                        ScoreGroups.atLeast("a", "8"), ScoreGroups.atLeast("b", "5"), ScoreGroups.above("c", "5")))
                .withMessageContaining("b from 5")
                .withMessageContaining("c above 5");
    }

    @Test
    void placesOfSeveralIndicesStandSideBySide() {
        RankTable table = RankTable.of("plain", CompositeIndex.plain().compute(THREE))
                .and(
                        "a very long name",
                        CompositeIndex.plain().with(Aggregation.min()).compute(THREE));
        assertThat(table.toString().lines().toList())
                .first()
                .asString()
                .isEqualTo("                    plain a very lo…");
        assertThat(table.places("A")).hasToString("{plain=Optional[3], a very long name=Optional[2]}");
    }
}
