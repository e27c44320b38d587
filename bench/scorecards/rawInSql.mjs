// @ts-check

/** The heat map's medians and p95 of a month, made of signals in SQL as a page without cells would have to. */
export const HEAT_MAP_FROM_RAW = `
  with changes as (
    select o.team,
           extract(epoch from (b.body->>'mergedAt')::timestamptz
             - coalesce(b.body->>'readyAt', b.body->>'openedAt')::timestamptz) / 3600 as hours,
           b.body->>'author' as author,
           a.body->>'attribution' as attribution
    from insights_signals s
    cross join lateral (select s.body::jsonb as body) b
    join insights_ownerships o on o.repository = s.repository
    left join lateral (
      select t.body::jsonb as body from insights_signals t
      where t.repository = s.repository and t.number = s.number and t.kind = 'attribution'
      limit 1
    ) a on true
    where s.kind = 'change' and s.month = ? and b.body->>'mergedAt' is not null
  )
  select team,
         percentile_cont(0.5) within group (order by hours) as median,
         percentile_cont(0.95) within group (order by hours) as p95,
         count(*) as changes,
         count(distinct author) as people,
         avg(case when attribution in ('ai', 'mixed') then 1.0 else 0.0 end) as attributed
  from changes group by team order by team`;
