import { PageBlueprint } from '@backstage/frontend-plugin-api';

/** The start page: the catalog, under its own address. */
export const homeRedirect = PageBlueprint.make({
  name: 'home',
  params: {
    path: '/',
    loader: async () => {
      const { Navigate } = await import('react-router-dom');
      return <Navigate to="/catalog" replace />;
    },
  },
});
