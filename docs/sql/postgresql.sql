-- What a month of a LINE Official Account costs, for PostgreSQL. Generated from the rate cards: "npm run docs" writes it anew.
-- Tests run this file on PostgreSQL 18.7 (PGlite).
--
-- line_oa_cost(plan, region, messages, on_date, with_tax): the cost, cut off once to whole yen or to hundredths.
-- line_oa_plan(region, messages, on_date): the cheapest plan that can send the messages.
-- plan and region are spelt as below; the plan 'cheapest' is whichever costs least.
-- NULL is a month that cannot be priced, or lacks something. SUM leaves it out, so count it too.
--
-- Region, currency, plans, and the days from which their prices are valid:
--   JP, JPY, communication light standard: 2019-04-18 (checked 2026-11-20), 2023-06-01 (checked 2026-11-20), 2026-10-01 (checked 2026-11-20)
--   TW, TWD, light medium high: 2019-04-18 (checked 2026-11-20), 2023-09-01 (checked 2026-11-20), 2026-11-01 (checked 2026-11-20)
--   TH, THB, free basic pro: 2019-08-01 (checked 2026-11-20), 2024-08-01 (checked 2026-11-20)
--   OTHER, USD, communication light standard: 2026-07-24 (checked 2026-11-20)

CREATE OR REPLACE FUNCTION line_oa_cost(plan text, region text, messages double precision, on_date DATE, with_tax boolean)
RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT
CAST(CASE
  WHEN messages >= 0 AND messages = FLOOR(messages) AND on_date < DATE '2100-01-01' THEN CASE
    WHEN region = 'JP' THEN FLOOR(CASE
      WHEN on_date >= DATE '2026-10-01' THEN CASE
        WHEN plan = 'communication' OR plan = 'cheapest' AND messages BETWEEN 0 AND 200 THEN CASE
          WHEN messages <= 200 THEN 0 * messages + 0
        END
        WHEN plan = 'light' OR plan = 'cheapest' AND messages BETWEEN 201 AND 5000 THEN CASE
          WHEN messages <= 5000 THEN 0 * messages + 500000
        END
        WHEN plan = 'standard' OR plan = 'cheapest' AND messages BETWEEN 5001 AND 10000000000 THEN CASE
          WHEN messages <= 30000 THEN 0 * messages + 1500000
          WHEN messages <= 230000 THEN 300 * messages - 7500000
          WHEN messages <= 10000000000 THEN 250 * messages + 4000000
        END
      END
      WHEN on_date >= DATE '2023-06-01' THEN CASE
        WHEN plan = 'communication' OR plan = 'cheapest' AND messages BETWEEN 0 AND 200 THEN CASE
          WHEN messages <= 200 THEN 0 * messages + 0
        END
        WHEN plan = 'light' OR plan = 'cheapest' AND messages BETWEEN 201 AND 5000 THEN CASE
          WHEN messages <= 5000 THEN 0 * messages + 500000
        END
        WHEN plan = 'standard' OR plan = 'cheapest' AND messages BETWEEN 5001 AND 10000000000 THEN CASE
          WHEN messages <= 30000 THEN 0 * messages + 1500000
          WHEN messages <= 80000 THEN 300 * messages - 7500000
          WHEN messages <= 130000 THEN 280 * messages - 5900000
          WHEN messages <= 230000 THEN 260 * messages - 3300000
          WHEN messages <= 330000 THEN 240 * messages + 1300000
          WHEN messages <= 430000 THEN 220 * messages + 7900000
          WHEN messages <= 530000 THEN 200 * messages + 16500000
          WHEN messages <= 630000 THEN 190 * messages + 21800000
          WHEN messages <= 730000 THEN 180 * messages + 28100000
          WHEN messages <= 830000 THEN 170 * messages + 35400000
          WHEN messages <= 930000 THEN 160 * messages + 43700000
          WHEN messages <= 1030000 THEN 150 * messages + 53000000
          WHEN messages <= 3030000 THEN 140 * messages + 63300000
          WHEN messages <= 5030000 THEN 130 * messages + 93600000
          WHEN messages <= 7030000 THEN 120 * messages + 143900000
          WHEN messages <= 10030000 THEN 110 * messages + 214200000
          WHEN messages <= 15030000 THEN 100 * messages + 314500000
          WHEN messages <= 20030000 THEN 95 * messages + 389650000
          WHEN messages <= 25030000 THEN 90 * messages + 489800000
          WHEN messages <= 30030000 THEN 85 * messages + 614950000
          WHEN messages <= 35030000 THEN 80 * messages + 765100000
          WHEN messages <= 40030000 THEN 75 * messages + 940250000
          WHEN messages <= 45030000 THEN 70 * messages + 1140400000
          WHEN messages <= 50030000 THEN 65 * messages + 1365550000
          WHEN messages <= 55030000 THEN 60 * messages + 1615700000
          WHEN messages <= 60030000 THEN 55 * messages + 1890850000
          WHEN messages <= 65030000 THEN 50 * messages + 2191000000
          WHEN messages <= 70030000 THEN 45 * messages + 2516150000
          WHEN messages <= 75030000 THEN 40 * messages + 2866300000
          WHEN messages <= 80030000 THEN 35 * messages + 3241450000
          WHEN messages <= 85030000 THEN 30 * messages + 3641600000
          WHEN messages <= 90030000 THEN 25 * messages + 4066750000
          WHEN messages <= 95030000 THEN 20 * messages + 4516900000
          WHEN messages <= 10000000000 THEN 15 * messages + 4992050000
        END
      END
      WHEN on_date >= DATE '2019-04-18' THEN CASE
        WHEN plan = 'communication' OR plan = 'cheapest' AND messages BETWEEN 0 AND 1000 THEN CASE
          WHEN messages <= 1000 THEN 0 * messages + 0
        END
        WHEN plan = 'light' OR plan = 'cheapest' AND messages BETWEEN 1001 AND 17000 THEN CASE
          WHEN messages <= 15000 THEN 0 * messages + 500000
          WHEN messages <= 10000000000 THEN 500 * messages - 7000000
        END
        WHEN plan = 'standard' OR plan = 'cheapest' AND messages BETWEEN 17001 AND 10000000000 THEN CASE
          WHEN messages <= 45000 THEN 0 * messages + 1500000
          WHEN messages <= 95000 THEN 300 * messages - 12000000
          WHEN messages <= 145000 THEN 280 * messages - 10100000
          WHEN messages <= 245000 THEN 260 * messages - 7200000
          WHEN messages <= 345000 THEN 240 * messages - 2300000
          WHEN messages <= 445000 THEN 220 * messages + 4600000
          WHEN messages <= 545000 THEN 200 * messages + 13500000
          WHEN messages <= 645000 THEN 190 * messages + 18950000
          WHEN messages <= 745000 THEN 180 * messages + 25400000
          WHEN messages <= 845000 THEN 170 * messages + 32850000
          WHEN messages <= 945000 THEN 160 * messages + 41300000
          WHEN messages <= 1045000 THEN 150 * messages + 50750000
          WHEN messages <= 3045000 THEN 140 * messages + 61200000
          WHEN messages <= 5045000 THEN 130 * messages + 91650000
          WHEN messages <= 7045000 THEN 120 * messages + 142100000
          WHEN messages <= 10045000 THEN 110 * messages + 212550000
          WHEN messages <= 15045000 THEN 100 * messages + 313000000
          WHEN messages <= 20045000 THEN 95 * messages + 388225000
          WHEN messages <= 25045000 THEN 90 * messages + 488450000
          WHEN messages <= 30045000 THEN 85 * messages + 613675000
          WHEN messages <= 35045000 THEN 80 * messages + 763900000
          WHEN messages <= 40045000 THEN 75 * messages + 939125000
          WHEN messages <= 45045000 THEN 70 * messages + 1139350000
          WHEN messages <= 50045000 THEN 65 * messages + 1364575000
          WHEN messages <= 55045000 THEN 60 * messages + 1614800000
          WHEN messages <= 60045000 THEN 55 * messages + 1890025000
          WHEN messages <= 65045000 THEN 50 * messages + 2190250000
          WHEN messages <= 70045000 THEN 45 * messages + 2515475000
          WHEN messages <= 75045000 THEN 40 * messages + 2865700000
          WHEN messages <= 80045000 THEN 35 * messages + 3240925000
          WHEN messages <= 85045000 THEN 30 * messages + 3641150000
          WHEN messages <= 90045000 THEN 25 * messages + 4066375000
          WHEN messages <= 95045000 THEN 20 * messages + 4516600000
          WHEN messages <= 10000000000 THEN 15 * messages + 4991825000
        END
      END
    END * CASE
      WHEN NOT with_tax THEN 100
      WHEN with_tax THEN CASE
        WHEN on_date >= DATE '2019-10-01' THEN 110
        WHEN on_date >= DATE '2019-04-18' THEN 108
      END
    END / 10000) * 100
    WHEN region = 'TW' THEN FLOOR(CASE
      WHEN on_date >= DATE '2026-11-01' THEN CASE
        WHEN plan = 'light' OR plan = 'cheapest' AND messages BETWEEN 0 AND 200 THEN CASE
          WHEN messages <= 200 THEN 0 * messages + 0
        END
        WHEN plan = 'medium' OR plan = 'cheapest' AND messages BETWEEN 201 AND 3000 THEN CASE
          WHEN messages <= 3000 THEN 0 * messages + 100000
        END
        WHEN plan = 'high' OR plan = 'cheapest' AND messages BETWEEN 3001 AND 10000000000 THEN CASE
          WHEN messages <= 6000 THEN 0 * messages + 140000
          WHEN messages <= 56000 THEN 20 * messages + 20000
          WHEN messages <= 10000000000 THEN 15 * messages + 300000
        END
      END
      WHEN on_date >= DATE '2023-09-01' THEN CASE
        WHEN plan = 'light' OR plan = 'cheapest' AND messages BETWEEN 0 AND 200 THEN CASE
          WHEN messages <= 200 THEN 0 * messages + 0
        END
        WHEN plan = 'medium' OR plan = 'cheapest' AND messages BETWEEN 201 AND 3000 THEN CASE
          WHEN messages <= 3000 THEN 0 * messages + 80000
        END
        WHEN plan = 'high' OR plan = 'cheapest' AND messages BETWEEN 3001 AND 10000000000 THEN CASE
          WHEN messages <= 6000 THEN 0 * messages + 120000
        END
      END
      WHEN on_date >= DATE '2019-04-18' THEN CASE
        WHEN plan = 'light' OR plan = 'cheapest' AND messages BETWEEN 0 AND 500 THEN CASE
          WHEN messages <= 500 THEN 0 * messages + 0
        END
        WHEN plan = 'medium' OR plan = 'cheapest' AND messages BETWEEN 501 AND 20000 THEN CASE
          WHEN messages <= 4000 THEN 0 * messages + 80000
          WHEN messages <= 10000000000 THEN 20 * messages + 0
        END
        WHEN plan = 'high' OR plan = 'cheapest' AND messages BETWEEN 20001 AND 10000000000 THEN CASE
          WHEN messages <= 25000 THEN 0 * messages + 400000
        END
      END
    END * CASE
      WHEN NOT with_tax THEN 100
      WHEN with_tax THEN CASE
        WHEN on_date >= DATE '2019-04-18' THEN 105
      END
    END / 100) * 1
    WHEN region = 'TH' THEN FLOOR(CASE
      WHEN on_date >= DATE '2024-08-01' THEN CASE
        WHEN plan = 'free' OR plan = 'cheapest' AND messages BETWEEN 0 AND 300 THEN CASE
          WHEN messages <= 300 THEN 0 * messages + 0
        END
        WHEN plan = 'basic' OR plan = 'cheapest' AND messages BETWEEN 301 AND 20000 THEN CASE
          WHEN messages <= 15000 THEN 0 * messages + 128000
          WHEN messages <= 10000000000 THEN 10 * messages - 22000
        END
        WHEN plan = 'pro' OR plan = 'cheapest' AND messages BETWEEN 20001 AND 10000000000 THEN CASE
          WHEN messages <= 35000 THEN 0 * messages + 178000
          WHEN messages <= 10000000000 THEN 6 * messages - 32000
        END
      END
      WHEN on_date >= DATE '2019-08-01' THEN CASE
        WHEN plan = 'free' OR plan = 'cheapest' AND messages BETWEEN 0 AND 500 THEN CASE
          WHEN messages <= 500 THEN 0 * messages + 0
        END
        WHEN plan = 'basic' OR plan = 'cheapest' AND messages BETWEEN 1001 AND 18750 THEN CASE
          WHEN messages <= 15000 THEN 0 * messages + 120000
          WHEN messages <= 10000000000 THEN 8 * messages + 0
        END
        WHEN plan = 'pro' OR plan = 'cheapest' AND messages BETWEEN 18751 AND 10000000000 THEN CASE
          WHEN messages <= 35000 THEN 0 * messages + 150000
          WHEN messages <= 10000000000 THEN 4 * messages + 10000
        END
      END
    END * CASE
      WHEN NOT with_tax THEN 100
      WHEN with_tax THEN CASE
        WHEN on_date >= DATE '2019-08-01' THEN 107
      END
    END / 100) * 1
    WHEN region = 'OTHER' THEN FLOOR(CASE
      WHEN on_date >= DATE '2026-07-24' THEN CASE
        WHEN plan = 'communication' OR plan = 'cheapest' AND messages BETWEEN 0 AND 500 THEN CASE
          WHEN messages <= 500 THEN 0 * messages + 0
        END
        WHEN plan = 'light' OR plan = 'cheapest' AND messages BETWEEN 501 AND 10000 THEN CASE
          WHEN messages <= 10000 THEN 0 * messages + 5000
        END
        WHEN plan = 'standard' OR plan = 'cheapest' AND messages BETWEEN 10001 AND 10000000000 THEN CASE
          WHEN messages <= 40000 THEN 0 * messages + 15000
        END
      END
    END * CASE
      WHEN NOT with_tax THEN 100
    END / 100) * 1
  END
END AS bigint) * 0.01
$$;

CREATE OR REPLACE FUNCTION line_oa_plan(region text, messages double precision, on_date DATE)
RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT
CASE
  WHEN messages >= 0 AND messages = FLOOR(messages) AND on_date < DATE '2100-01-01' THEN CASE
    WHEN region = 'JP' THEN CASE
      WHEN on_date >= DATE '2026-10-01' THEN CASE
        WHEN messages <= 200 THEN 'communication'
        WHEN messages <= 5000 THEN 'light'
        WHEN messages <= 10000000000 THEN 'standard'
      END
      WHEN on_date >= DATE '2023-06-01' THEN CASE
        WHEN messages <= 200 THEN 'communication'
        WHEN messages <= 5000 THEN 'light'
        WHEN messages <= 10000000000 THEN 'standard'
      END
      WHEN on_date >= DATE '2019-04-18' THEN CASE
        WHEN messages <= 1000 THEN 'communication'
        WHEN messages <= 17000 THEN 'light'
        WHEN messages <= 10000000000 THEN 'standard'
      END
    END
    WHEN region = 'TW' THEN CASE
      WHEN on_date >= DATE '2026-11-01' THEN CASE
        WHEN messages <= 200 THEN 'light'
        WHEN messages <= 3000 THEN 'medium'
        WHEN messages <= 10000000000 THEN 'high'
      END
      WHEN on_date >= DATE '2023-09-01' THEN CASE
        WHEN messages <= 200 THEN 'light'
        WHEN messages <= 3000 THEN 'medium'
        WHEN messages <= 10000000000 THEN 'high'
      END
      WHEN on_date >= DATE '2019-04-18' THEN CASE
        WHEN messages <= 500 THEN 'light'
        WHEN messages <= 20000 THEN 'medium'
        WHEN messages <= 10000000000 THEN 'high'
      END
    END
    WHEN region = 'TH' THEN CASE
      WHEN on_date >= DATE '2024-08-01' THEN CASE
        WHEN messages <= 300 THEN 'free'
        WHEN messages <= 20000 THEN 'basic'
        WHEN messages <= 10000000000 THEN 'pro'
      END
      WHEN on_date >= DATE '2019-08-01' THEN CASE
        WHEN messages <= 500 THEN 'free'
        WHEN messages <= 1000 THEN NULL
        WHEN messages <= 18750 THEN 'basic'
        WHEN messages <= 10000000000 THEN 'pro'
      END
    END
    WHEN region = 'OTHER' THEN CASE
      WHEN on_date >= DATE '2026-07-24' THEN CASE
        WHEN messages <= 500 THEN 'communication'
        WHEN messages <= 10000 THEN 'light'
        WHEN messages <= 10000000000 THEN 'standard'
      END
    END
  END
END
$$;
