// First in the head of every demo site: without the service worker the vendors would be the real ones.
if (!navigator.serviceWorker?.controller) {
  const [visit] = performance.getEntriesByType("navigation");
  const again = visit?.type === "navigate" && document.referrer.startsWith(`${location.origin}/wait.html`);
  const query = new URLSearchParams({ next: location.pathname + location.search });
  if (again) query.set("stuck", "");
  window.stop();
  location.replace(`/wait.html?${query}`);
}
