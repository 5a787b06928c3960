package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Map;

/// Cities for tests.
final class Places {

    private static final Map<Long, String> METROS = Map.of(1L, "35620", 2L, "41860", 3L, "47900", 13L, "31080", 19L, "41940",
            20L, "42660", 24L, "14460", 25L, "14460", 26L, "16980", 27L, "19100");

    static final Gazetteer CITIES = new Gazetteer(List.of(
            city(1, "New York City", "NY", "US", 8_804_190, "New York", "NYC", "New York, NY", "NY, NY", "Brooklyn, NY"),
            city(2, "San Francisco", "CA", "US", 864_816, "SF", "San Francisco, CA"),
            city(3, "Washington, D.C.", "DC", "US", 689_545, "Washington", "DC", "Washington, DC"),
            city(4, "Springfield", "MO", "US", 166_810), city(5, "Springfield", "MA", "US", 154_341),
            city(6, "Portland", "OR", "US", 652_503), city(7, "Portland", "ME", "US", 66_881),
            city(8, "Columbus", "OH", "US", 905_748), city(9, "Columbus", "IN", "US", 46_690),
            city(10, "London", "ENG", "GB", 8_961_989, "London, UK"), city(11, "London", "08", "CA", 346_765),
            city(12, "Paris", "11", "FR", 2_138_551), city(13, "Los Angeles", "CA", "US", 3_898_747, "LA"),
            city(14, "Hammond", "IN", "US", 77_879), city(15, "Lehi", "UT", "US", 75_907),
            city(16, "Bengaluru", "19", "IN", 8_443_675, "Bangalore"), city(17, "Dublin", "L", "IE", 1_024_027),
            city(18, "Dublin", "CA", "US", 57_721), city(19, "Palo Alto", "CA", "US", 66_853),
            city(20, "Seattle", "WA", "US", 737_015), city(21, "São Paulo", "27", "BR", 10_021_295),
            city(22, "Winston-Salem", "NC", "US", 249_545), city(23, "Ontario", "CA", "US", 175_265),
            city(24, "Boston", "MA", "US", 653_833), city(25, "Cambridge", "MA", "US", 118_403),
            city(26, "Chicago", "IL", "US", 2_696_555), city(27, "Dallas", "TX", "US", 1_299_544),
            city(28, "Cambridge", "ENG", "GB", 145_700), city(29, "Genève", "GE", "CH", 203_951),
            city(30, "Geneva", "IL", "US", 21_495), city(31, "Greece", "NY", "US", 96_095),
            city(32, "Mission", "TX", "US", 85_000), city(33, "Atlanta", "GA", "US", 498_715),
            city(34, "Stuttgart", "01", "DE", 589_793), city(35, "München", "02", "DE", 1_260_391, "Munich"),
            city(36, "Mumbai", "16", "IN", 12_691_836), city(37, "Frankfurt am Main", "05", "DE", 650_000, "Frankfurt"),
            city(38, "Oxford", "AL", "US", 22_069), city(39, "Toronto", "08", "CA", 2_731_571)));

    private Places() {
    }

    private static City city(long id, String name, String state, String country, long population, String... aliases) {
        return new City(id, name, state, country, population, METROS.get(id), List.of(aliases));
    }
}
